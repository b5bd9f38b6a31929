"""What the commands say that write a registry."""

AUTHORING: dict[str, tuple[str, str]] = {
    "ask area": ("What place is it about?", "Bài viết nói về nơi nào?"),
    "ask title": ("Title", "Nhan đề"),
    "ask author": ("Author, as printed; empty if none", "Tác giả, như in; bỏ trống nếu không có"),
    "ask container-title": (
        "Newspaper or journal; empty if none",
        "Báo hoặc tạp chí; bỏ trống nếu không có",
    ),
    "ask issued": ("Day of publication, such as 2026-01-31", "Ngày đăng, chẳng hạn 31/1/2026"),
    "not given": (
        "it is not given, and nobody is there to be asked",
        "chưa được nêu, và không có ai để hỏi",
    ),
    "none given": (
        "it is not given, and nobody is there to be asked; needed: {all}, as in: {example}",
        "chưa được nêu, và không có ai để hỏi; cần có: {all}, ví dụ: {example}",
    ),
    "put into": (
        "{file} is there already and was left as it is; put this into it:",
        "đã có {file} nên để nguyên; hãy thêm đoạn này vào đó:",
    ),
    "put at top": (
        "git, GitHub and pre-commit read {files} only at the top of a repository: put it there",
        "git, GitHub và pre-commit chỉ đọc {files} ở thư mục gốc của kho: hãy đặt vào đó",
    ),
    "several articles": (
        "it is of one article; begin with that one",
        "chỉ dành cho một bài viết; hãy bắt đầu với bài đó",
    ),
    "file there": (
        "{file} is there already; nothing was written",
        "đã có {file}; không ghi gì cả",
    ),
    "still wrong": ("still wrong: {why}", "còn sai: {why}"),
    "no figure": (
        "made a {kind} without a value, because {why}",
        "thành {kind} không có giá trị, vì {why}",
    ),
    "nothing to suggest": (
        "nothing to suggest: what the texts state in numbers, aims and names is accounted for",
        "không có gì để gợi ý: những gì văn bản nêu bằng số, mục tiêu và tên đều đã được xét đến",
    ),
    "suggested": (
        "drafts: {count}; paste them, or let --add write them, and write their labels",
        "số bản thảo: {count}; hãy dán vào, hoặc để --add ghi, rồi viết nhãn",
    ),
    "no draft of": ("no draft for “{words}”:", "không có bản thảo cho “{words}”:"),
    "left to write": ("left to write: {what}", "còn phải viết: {what}"),
    "no such language here": (
        "the registry is not in this language",
        "sổ dữ kiện không dùng ngôn ngữ này",
    ),
    "ask en": ("Label in English", "Nhãn tiếng Anh"),
    "ask vi": ("Label in Vietnamese", "Nhãn tiếng Việt"),
    "ask translation": ("Translation of the quotation", "Bản dịch của trích dẫn"),
    "ask source": ("Source", "Nguồn"),
    "ask words": ("Words of its text", "Từ ngữ trong văn bản"),
    "ask change": (
        "A field to change, such as period=2025 or quote=…; empty if all is right",
        "Trường cần sửa, như period=2025 hoặc quote=…; bỏ trống nếu đã đúng",
    ),
    "no field": (
        "{given} names no field to set; a label has an option of its own",
        "{given} không nêu trường nào để sửa; nhãn có tùy chọn riêng",
    ),
    "not of that kind": ("the words can be no {kind}", "các từ này không thể là {kind}"),
    "no number of it": (
        "the words can be no {kind}: nothing beside a number says what it is of, and that it is so",
        "các từ này không thể là {kind}: quanh con số không có từ nói đó là số gì và là có thật",
    ),
    "no such number": (
        "no noun beside a number says what it is of, or it is a change, a rate or not so",
        "cạnh con số không có từ nói đó là số gì, hoặc đó là mức tăng giảm, tỷ suất hay chưa có",
    ),
    "label alone": (
        "it is a draft no more, of which only the label is written; correct its fields in the file",
        "dữ kiện này không còn là bản nháp, chỉ ghi được nhãn; hãy sửa các trường trong tệp",
    ),
    "fields written": ("{id} has these fields now: {names}", "{id} đã có các trường: {names}"),
    "dropped": ("{id} is dropped", "đã bỏ {id}"),
    "no draft to drop": (
        "name the id of a draft alone",
        "hãy chỉ nêu mã của một bản nháp",
    ),
    "labelled": ("{id} has its label", "{id} đã có nhãn"),
    "added": ("added to {section}: {what}", "đã thêm vào {section}: {what}"),
    "nothing written": ("nothing was written", "không ghi gì cả"),
    "reading": ("reading {source}: {count} sentences", "đang đọc {source}: {count} câu"),
    "pinned anew": ("{source} is pinned anew: {sha256}", "đã ghim lại {source}: {sha256}"),
    "no text changed": ("no text has changed", "không văn bản nào thay đổi"),
    "watched by people": (
        "a report as {form} is for programs, which read one at a time",
        "báo cáo dạng {form} dành cho chương trình, vốn đọc từng báo cáo một",
    ),
    "general": ("General", "Chung"),
    "languages of labels": (
        "of labels; in two languages quotations are translated, too",
        "của nhãn; có hai ngôn ngữ thì trích dẫn cũng được dịch",
    ),
    "the title": ("the title", "nhan đề"),
    "texts not ours": (
        "Texts that are not ours to publish.",
        "Các văn bản không thuộc quyền công bố của chúng ta.",
    ),
    "registry head": (
        (
            "Quotations are copied to the letter; a value is as strong as its words.\n"
            '`qnfacts pin SOURCE "words"` prints a fact to paste below, `qnfacts check` proves it.'
        ),
        (
            "Trích dẫn được chép đúng từng chữ; giá trị chắc chắn đến đâu là tùy câu chữ.\n"
            '`qnfacts pin NGUỒN "từ ngữ"` in ra một dữ kiện để dán vào dưới đây, '
            "`qnfacts check` chứng minh nó."
        ),
    ),
    "begun": (
        "next: `qnfacts suggest --add --registry {registry}`, and write the labels",
        "tiếp theo: `qnfacts suggest --add --registry {registry}`, rồi viết nhãn",
    ),
}
