"""What the command line says of itself, and of a call that is wrong."""

CALLS: dict[str, tuple[str, str]] = {
    "usage": ("Usage: {call}", "Cách dùng: {call}"),
    "try help": ("Try '{call} -h' for help.", "Gõ '{call} -h' để xem hướng dẫn."),
    "options": ("Options", "Tùy chọn"),
    "examples": ("Examples", "Ví dụ"),
    "one of": ("One of", "Một trong"),
    "to explore": ("Explore", "Khám phá"),
    "to compare": ("Compare", "So sánh"),
    "to prove": ("Prove", "Chứng minh"),
    "to write": ("Write", "Ghi chép"),
    "to exchange": ("Exchange", "Trao đổi"),
    "wrong": ("Error: {why}", "Lỗi: {why}"),
    "wrong in": ("Error in {name}: {why}", "Lỗi ở {name}: {why}"),
    "missing argument": ("the argument {name} is missing", "thiếu đối số {name}"),
    "missing option": ("the option {name} is missing", "thiếu tùy chọn {name}"),
    "too many arguments": ("{given!r} is too much here", "thừa đối số {given!r}"),
    "needs a value": ("{name} needs a value", "{name} cần một giá trị"),
    "takes no value": ("{name} takes no value", "{name} không nhận giá trị"),
    "none of": (
        "{given!r} is none of {names}",
        "không có giá trị {given!r}; có các giá trị: {names}",
    ),
    "no whole number": ("{given!r} is no whole number", "{given!r} không phải là số nguyên"),
    "out of range": (
        "{given} is not from {low} to {high}",
        "phải từ {low} đến {high}, không phải {given}",
    ),
    "too low": ("{given} is less than {low}", "phải từ {low} trở lên, không phải {given}"),
    # What fails.
    "the current folder": ("the current folder", "thư mục hiện thời"),
    "not written": ("the answer could not be written", "không ghi được câu trả lời"),
    "fault": (
        "this is a fault of qnfacts, please report it: {said}",
        "đây là lỗi của qnfacts, xin hãy báo lại: {said}",
    ),
    # Names that are not known.
    "no such": ("no {what} {given!r}", "không có {what} {given!r}"),
    "perhaps": ("; did you mean {near}?", "; có phải ý bạn là {near}?"),
    "found by words": (
        "; look for it by words: qnfacts search {words}",
        "; hãy tìm theo từ: qnfacts search {words}",
    ),
    "behind its command": (
        "{given!r} stands behind its command, as in: qnfacts {command} {given} …",
        "{given!r} đứng sau tên lệnh, như: qnfacts {command} {given} …",
    ),
    "no option here": (
        "no option {given!r} here; it is one of {commands}",
        "ở đây không có tùy chọn {given!r}; tùy chọn này thuộc {commands}",
    ),
    "no year": (
        "{given!r} is no year; write it as 2025, and two years as --year 2024 --year 2025",
        "{given!r} không phải là năm; hãy viết như 2025, hai năm thì --year 2024 --year 2025",
    ),
    "begin so": ("; these begin like this: {names}", "; các tên bắt đầu như vậy: {names}"),
    "there are": ("{what}s are {names}", "có các {what}: {names}"),
    "and more": (" and {count} more", " và {count} tên nữa"),
    "one fact": ("fact", "dữ kiện"),
    "one topic": ("topic", "chủ đề"),
    "one area": ("area", "địa bàn"),
    "one source": ("source", "nguồn"),
    "one indicator": ("indicator", "chỉ tiêu"),
    "one unit": ("unit", "đơn vị"),
    "one agent": ("agent", "cơ quan, tổ chức hay cá nhân"),
    "one column": ("column", "cột"),
    "one outcome": ("outcome", "kết luận"),
    "one kind": ("kind", "loại"),
    "one type": ("type", "thể loại"),
    "one verdict": ("verdict", "kết luận"),
    "one rule": ("rule", "quy tắc"),
    "one vocabulary": ("vocabulary", "danh mục"),
    "one schema": ("schema", "lược đồ"),
    "one style": ("style", "kiểu trích dẫn"),
    "one language": ("language", "ngôn ngữ"),
    "one field": ("field", "trường"),
    "one command": ("command", "lệnh"),
    "one option": ("option", "tùy chọn"),
    "one argument": ("argument", "đối số"),
    "one tool": ("tool", "công cụ"),
    "ambiguous": ("{given!r} can be any of: {names}", "{given!r} có thể là: {names}"),
    # What an option asks for.
    "empty name": ("the name is empty", "tên bị bỏ trống"),
    "no day": (
        "{given!r} is no day of the calendar; write it as 2026-01-31",
        "{given!r} không phải là một ngày có thật; hãy viết như 31/1/2026",
    ),
    "no date": (
        "{given!r} is no date; write it as 2026, 2026-01 or 2026-01-31",
        "{given!r} không phải là ngày; hãy viết như 2026, 1/2026 hoặc 31/1/2026",
    ),
    "day or month": (
        "{given!r} can be {year}-{one}-{other} or {year}-{other}-{one}; write the one you mean",
        "{given!r} có thể là {year}-{one}-{other} hoặc {year}-{other}-{one}; hãy viết rõ",
    ),
    "article does nothing": (
        "{given} says things, and does none; who does is not stated there",
        "{given} chỉ phát biểu, không làm gì; ở đó không nêu ai làm",
    ),
    "date of nothing": (
        "it says when the figure of --with holds",
        "đây là thời điểm của số liệu trong --with",
    ),
    "too many words": (
        "these are too many words: {most} characters at most",
        "quá nhiều từ ngữ: nhiều nhất {most} ký tự",
    ),
    "no words": ("no words to look for", "không có từ nào để tìm"),
    "end before start": ("{end} is before {start}", "{end} đứng trước {start}"),
    "no such line": (
        "there is no line {number}: the text has {count}",
        "không có dòng {number}: văn bản có {count} dòng",
    ),
    "no file": (
        "name a file, or send a text through a pipe: qnfacts scan < FILE",
        "hãy nêu tên tệp, hoặc đưa văn bản qua ống dẫn: qnfacts scan < TỆP",
    ),
    "no printable line": (
        "a line of printable characters is wanted",
        "cần một dòng gồm các ký tự in được",
    ),
    "one target": (
        "name one target to compare it with",
        "hãy nêu một mục tiêu để đối chiếu",
    ),
    "no time": ("say when it holds, as 2025", "hãy cho biết số liệu của thời điểm nào, như 2025"),
    "no audit": (
        "{file} is no audit printed with --format json",
        "{file} không phải là kết quả audit in bằng --format json",
    ),
    "no target": (
        "{given!r} is no target but of kind {kind}",
        "{given!r} không phải là mục tiêu mà thuộc loại {kind}",
    ),
    # What does not go together.
    "contradiction": ("{one} contradicts {other}", "{one} mâu thuẫn với {other}"),
    "excel is csv": (
        "--excel is CSV, and contradicts {other}",
        "--excel là CSV, mâu thuẫn với {other}",
    ),
    "style and format": (
        "a style is a form of its own, and contradicts the format {form}",
        "kiểu trích dẫn là một dạng riêng, mâu thuẫn với định dạng {form}",
    ),
    "always translated": (
        "the format {form} always has the translation",
        "định dạng {form} luôn kèm bản dịch",
    ),
    "not copied as": (
        "it copies what people read, a style or Markdown, and not {form}",
        "chỉ chép được thứ để người đọc, một kiểu trích dẫn hay Markdown, chứ không phải {form}",
    ),
    "whole records": (
        "a record in {form} is whole; ask for csv, tsv, table or markdown",
        "bản ghi ở dạng {form} luôn đầy đủ; hãy chọn csv, tsv, table hoặc markdown",
    ),
    "context for people": (
        "a record in {form} has the places of its quotations instead; ask for table or markdown",
        "bản ghi ở dạng {form} đã có vị trí các câu trích; hãy chọn table hoặc markdown",
    ),
    "no columns": ("this answer has no columns", "câu trả lời này không có cột"),
    "no rules left": (
        "this leaves no rule to check by",
        "như vậy không còn quy tắc nào để kiểm tra",
    ),
    "rules not as": (
        "rules cannot be listed as {form}",
        "không liệt kê được quy tắc ở dạng {form}",
    ),
    # Which registry, and who reviews.
    "shipped registry": (
        "this would write beside the registry that comes with qnfacts; name your own",
        "lệnh này sẽ ghi bên cạnh sổ dữ kiện đi kèm qnfacts; hãy nêu sổ dữ kiện của bạn",
    ),
    "registry asked": ("asked of {path}", "hỏi sổ dữ kiện {path}"),
    "nothing seen": (
        "name the facts that you have looked at",
        "hãy nêu các dữ kiện mà bạn đã xem",
    ),
    "no terminal": (
        "there is no terminal to ask at; a script names the facts: --yes ID...",
        "không có cửa sổ dòng lệnh để hỏi; tập lệnh phải nêu các dữ kiện: --yes MÃ...",
    ),
    "one draft": (
        "without --check it is one draft that is filled in",
        "không có --check thì chỉ điền được một bản thảo",
    ),
    "check writes nothing": ("--check writes nothing", "--check không ghi gì"),
    "nothing to write": (
        "name --fix or --bind, too: nothing else writes into a draft",
        "hãy nêu cả --fix hoặc --bind: ngoài ra không gì ghi vào bản thảo",
    ),
    "pipe not written": (
        "what comes through a pipe is no file to write into; without --write it is a patch",
        "văn bản qua ống dẫn không phải là tệp để ghi vào; không có --write thì in ra bản vá",
    ),
    "no registry there": (
        "{given!r} is no file, and no revision in which git has this registry",
        "{given!r} không phải tệp, cũng không phải phiên bản mà trong đó git có sổ dữ kiện này",
    ),
    "not in Word": (
        (
            "a document of Word is not rewritten; `qnfacts audit FILE --comments OUT.docx` writes "
            "a copy with comments"
        ),
        (
            "tài liệu Word không được viết lại; `qnfacts audit TỆP --comments BẢN_SAO.docx` ghi "
            "một bản sao có chú thích"
        ),
    ),
    "same name": (
        "two texts would both be {file}; give one of them another name",
        "hai văn bản đều thành {file}; hãy đổi tên một tệp",
    ),
    "comments in itself": (
        "this is the draft itself; name another file for the copy",
        "đây chính là bản thảo; hãy nêu một tệp khác cho bản sao",
    ),
    "comments not in Word": (
        "the copy is a document of Word: {file} has to end in .docx",
        "bản sao là tài liệu Word: tên {file} phải kết thúc bằng .docx",
    ),
    "comments there": (
        "{file} is there already; name another file, or remove it first",
        "đã có tệp {file}; hãy nêu một tệp khác, hoặc xóa tệp này trước",
    ),
    "comments in Word": (
        "comments are written into one document of Word",
        "chú thích chỉ ghi được vào một tài liệu Word",
    ),
}
