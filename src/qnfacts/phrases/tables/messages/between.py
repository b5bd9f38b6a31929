"""What is said of facts beside each other, of what is left open, of the lock and of reviews."""

from qnfacts.phrases.tables.messages.templates import Templates

_NOT_LOCKED: Templates = (
    (
        "the lock holds the fact `{id}`, which the registry does not have",
        "tệp khóa có dữ kiện `{id}`, còn sổ dữ kiện thì không",
    ),
    ("the lock does not hold this fact", "tệp khóa không có dữ kiện này"),
    (
        "the lock holds {entry}, which the registry does not have",
        "tệp khóa có {entry}, còn sổ dữ kiện thì không",
    ),
    ("the lock does not hold this quotation", "tệp khóa không có trích dẫn này"),
    ("the lock does not hold {entry}", "tệp khóa không có {entry}"),
    (
        "the lock holds {number} quotations, the fact has {other}",
        "tệp khóa có {number} trích dẫn, dữ kiện có {other}",
    ),
)
_CHANGED: Templates = (
    (
        "what this fact says has changed since it was locked",
        "nội dung dữ kiện này đã thay đổi từ khi khóa",
    ),
    (
        "the quotation, or its place in the lock, has changed since it was locked",
        "trích dẫn, hoặc vị trí của nó trong tệp khóa, đã thay đổi từ khi khóa",
    ),
    (
        "the lock gives another place for this quotation than its source",
        "tệp khóa ghi vị trí của trích dẫn này khác với trong nguồn",
    ),
    ("{entry} has changed since it was locked", "{entry} đã thay đổi từ khi khóa"),
    (
        "{source} was locked with another text: its SHA-256 differs",
        "{source} đã được khóa với một văn bản khác: SHA-256 không giống",
    ),
    ("it has changed since {lock} was written", "sổ đã thay đổi từ khi ghi {lock}"),
)

BETWEEN: dict[str, Templates] = {
    "attendance-mismatch": (
        (
            "{figure} is not stated in one sentence with the event",
            "{figure} không được nêu cùng câu với sự kiện",
        ),
        ("“{other}” may be the attendance, too", "“{other}” cũng có thể là số người tham dự"),
    ),
    "baseline-not-quoted": (
        (
            "no quotation of the target states the value of {figure}",
            "không trích dẫn nào của mục tiêu nêu giá trị của {figure}",
        ),
    ),
    "succeeds-not-quoted": (
        (
            "no quotation names {policy} by its number or title",
            "không trích dẫn nào nêu số hiệu hay tên của {policy}",
        ),
    ),
    "conflicting-values": (
        ("{one} and {other} exclude each other", "{one} và {other} loại trừ nhau"),
    ),
    "parts-and-whole": (
        (
            "{parts} come to {least}, their whole to {most_of}",
            "{parts} cộng lại {least}, còn tổng chung {most_of}",
        ),
    ),
    "ends-before-issue": (
        (
            "`{field}` ends on {last}, before the issue on {first}",
            "`{field}` kết thúc ngày {last}, trước ngày ban hành {first}",
        ),
    ),
    "horizon-contradicts-title": (
        (
            "the label says “{words}”, `{field}` is {recorded}",
            "nhãn nói “{words}”, còn `{field}` ghi {recorded}",
        ),
    ),
    "one-sided-contrast": (
        (
            "`{other}` does not contrast with `{fact}` in turn",
            "`{other}` không nêu lại rằng nó trái với `{fact}`",
        ),
    ),
    "uncovered-numeral": (
        (
            "no fact accounts for the number “{number}”",
            "không dữ kiện nào ứng với con số “{number}”",
        ),
    ),
    "uncovered-sentence": (
        ("no fact accounts for “{words}”", "không dữ kiện nào ứng với “{words}”"),
    ),
    "unfinished-draft": (
        (
            "it is a draft: its label is not written yet",
            "đây là bản nháp: chưa ai viết nhãn",
        ),
    ),
    "waiver-not-found": (
        (
            "{source} does not have the words “{words}”",
            "{source} không có câu chữ “{words}”",
        ),
    ),
    "needless-waiver": (
        (
            "every numeral and sentence in this passage is accounted for without the waiver",
            "không cần bỏ qua: mọi con số và câu trong đoạn này đều đã có dữ kiện hoặc lý do",
        ),
    ),
    "ambiguous-waiver": (
        (
            "{source} has these words in line {line} and again in line {again}",
            "{source} có câu chữ này ở dòng {line}, rồi lại có ở dòng {again}",
        ),
    ),
    "waiver-too-small": (
        (
            "the waived words are a part of a sentence",
            "phần được bỏ qua chỉ là một mẩu của câu",
        ),
    ),
    "waiver-misplaced": (
        (
            "these words stand in the text as a part of it, not as a {taken_as}",
            "câu chữ này là một phần của văn bản, không phải {taken_as}",
        ),
    ),
    "waiver-without-kind": (
        (
            "the waiver does not say its kind; it is taken as {taken_as}",
            "phần bỏ qua không nêu loại; tạm coi là {taken_as}",
        ),
    ),
    "much-waived": (("{share} of the text is waived", "{share} văn bản được bỏ qua"),),
    "not-locked": _NOT_LOCKED,
    "changed-since-lock": _CHANGED,
    "review-outdated": (
        (
            "the registry has no fact `{fact}`; {seen}",
            "sổ dữ kiện không có dữ kiện `{fact}`; {seen}",
        ),
        (
            "the fact, or what it refers to, has changed since {seen}",
            "dữ kiện, hoặc điều nó dẫn tới, đã thay đổi từ khi {seen}",
        ),
    ),
    "review-rejected": (
        (
            "{seen} and says that the words do not prove it: {note}",
            "{seen} và cho rằng nguyên văn không chứng minh điều này: {note}",
        ),
        (
            "{seen} and says that the words do not prove it",
            "{seen} và cho rằng nguyên văn không chứng minh điều này",
        ),
    ),
}
