"""What is said of facts beside each other, of what is left open, of the lock and of reviews."""

BETWEEN: dict[str, str] = {
    "{figure} is not stated in one sentence with the event": (
        "{figure} không được nêu cùng câu với sự kiện"
    ),
    "“{other}” may be the attendance, too": "“{other}” cũng có thể là số người tham dự",
    "no quotation of the target states the value of {figure}": (
        "không trích dẫn nào của mục tiêu nêu giá trị của {figure}"
    ),
    "no quotation names {policy} by its number or title": (
        "không trích dẫn nào nêu số hiệu hay tên của {policy}"
    ),
    "{one} and {other} exclude each other": "{one} và {other} loại trừ nhau",
    "{parts} come to {least}, their whole to {most_of}": (
        "{parts} cộng lại {least}, còn tổng chung {most_of}"
    ),
    "`{field}` ends on {last}, before the issue on {first}": (
        "`{field}` kết thúc ngày {last}, trước ngày ban hành {first}"
    ),
    "the label says “{words}”, `{field}` is {recorded}": (
        "nhãn nói “{words}”, còn `{field}` ghi {recorded}"
    ),
    "`{other}` does not contrast with `{fact}` in turn": (
        "`{other}` không nêu lại rằng nó trái với `{fact}`"
    ),
    "no fact accounts for the number “{number}”": "không dữ kiện nào ứng với con số “{number}”",
    "no fact accounts for “{words}”": "không dữ kiện nào ứng với “{words}”",
    "it is a draft: its label is not written yet": "đây là bản thảo: chưa ai viết nhãn",
    "{source} does not have the words “{words}”": "{source} không có câu chữ “{words}”",
    "every numeral and sentence in this passage is accounted for without the waiver": (
        "không cần bỏ qua: mọi con số và câu trong đoạn này đều đã có dữ kiện hoặc lý do"
    ),
    "the waived words are a part of a sentence": "phần được bỏ qua chỉ là một mẩu của câu",
    "these words stand in the text as a part of it, not as a {taken_as}": (
        "câu chữ này là một phần của văn bản, không phải {taken_as}"
    ),
    "the waiver does not say its kind; it is taken as {taken_as}": (
        "phần bỏ qua không nêu loại; tạm coi là {taken_as}"
    ),
    "{share:.0%} of the text is waived": "{share:.0%} văn bản được bỏ qua",
    "the lock holds the fact `{id}`, which the registry does not have": (
        "tệp khóa có dữ kiện `{id}`, còn sổ dữ kiện thì không"
    ),
    "the lock does not hold this fact": "tệp khóa không có dữ kiện này",
    "the lock holds {entry}, which the registry does not have": (
        "tệp khóa có {entry}, còn sổ dữ kiện thì không"
    ),
    "the lock does not hold this quotation": "tệp khóa không có trích dẫn này",
    "the lock does not hold {entry}": "tệp khóa không có {entry}",
    "the lock holds {number} quotations, the fact has {other}": (
        "tệp khóa có {number} trích dẫn, dữ kiện có {other}"
    ),
    "what this fact says has changed since it was locked": (
        "nội dung dữ kiện này đã thay đổi từ khi khóa"
    ),
    "the quotation, or its place in the lock, has changed since it was locked": (
        "trích dẫn, hoặc vị trí của nó trong tệp khóa, đã thay đổi từ khi khóa"
    ),
    "the lock gives another place for this quotation than its source": (
        "tệp khóa ghi vị trí của trích dẫn này khác với trong nguồn"
    ),
    "{entry} has changed since it was locked": "{entry} đã thay đổi từ khi khóa",
    "{source} was locked with another text: its SHA-256 differs": (
        "{source} đã được khóa với một văn bản khác: SHA-256 không giống"
    ),
    "the registry has no fact `{fact}`; {seen}": "sổ dữ kiện không có dữ kiện `{fact}`; {seen}",
    "the fact, or what it refers to, has changed since {seen}": (
        "dữ kiện, hoặc điều nó dẫn tới, đã thay đổi từ khi {seen}"
    ),
    "{seen} and says that the words do not prove it": (
        "{seen} và cho rằng nguyên văn không chứng minh điều này"
    ),
    "{said}: {note}": "{said}: {note}",
    "nobody has looked at the fact as it is": "chưa ai xem xét dữ kiện như hiện nay",
    "it has changed since {lock} was written": "sổ đã thay đổi từ khi ghi {lock}",
}
