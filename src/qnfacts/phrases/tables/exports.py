"""What exported files say of what they hold."""

EXPORTS: dict[str, tuple[str, str]] = {
    "exported facts": (
        "Published facts, each with the words that prove it and as hedged as they are.",
        "Các dữ kiện đã công bố, mỗi dữ kiện kèm câu chữ chứng minh và dè dặt đúng như câu chữ ấy.",
    ),
    "table fact": (
        "A fact a row. A value is an interval: its hedge belongs to it.",
        "Mỗi dòng một dữ kiện. Giá trị là một khoảng, không tách rời từ dè dặt của nó.",
    ),
    "table source": (
        "The sources, and how much of each the facts cover.",
        "Các nguồn, và mỗi nguồn được ghi lại bao nhiêu phần.",
    ),
    "table topic": ("What facts are about.", "Dữ kiện nói về điều gì."),
    "table area": (
        "Places; part_of is the area around one.",
        "Địa bàn; part_of là địa bàn chứa nó.",
    ),
    "table indicator": ("What figures and targets measure.", "Điều mà số liệu và mục tiêu đo."),
    "table unit": ("What is counted.", "Đơn vị đo."),
    "table agent": (
        "Offices, organisations and people.",
        "Cơ quan, tổ chức và cá nhân.",
    ),
    "table quote": (
        "The words of the sources, and where they stand in the text, in code points.",
        "Câu chữ của các nguồn và vị trí trong văn bản, tính bằng điểm mã.",
    ),
    "table figure": ("The reported values.", "Các số liệu được nêu."),
    "table target": ("The aims.", "Các mục tiêu."),
    "column stated": (
        "The one number that the value names, whatever its hedge",
        "Con số duy nhất mà giá trị nêu, dù dè dặt thế nào",
    ),
    "column nominal": (
        "The number that “about” and “up to” name without bounding anything by it",
        "Con số mà “khoảng” và “tới” nêu nhưng không giới hạn giá trị",
    ),
    "column low": (
        "Lower end of the value; empty is unbounded",
        "Đầu dưới của giá trị; trống là không có giới hạn",
    ),
    "column high": (
        "Upper end of the value; empty is unbounded",
        "Đầu trên của giá trị; trống là không có giới hạn",
    ),
    "column low_open": (
        "True where the value is more than low, and not low itself",
        "Đúng khi giá trị lớn hơn low chứ không bằng low",
    ),
    "column high_open": (
        "True where the value is less than high, and not high itself",
        "Đúng khi giá trị nhỏ hơn high chứ không bằng high",
    ),
    "column hedge": (
        "How the source puts the number: more than, nearly, about, ...",
        "Nguồn nêu con số dè dặt thế nào: hơn, gần, khoảng, ...",
    ),
    "column as_written": (
        "The value in the words of the source",
        "Giá trị theo câu chữ của nguồn",
    ),
    "column record": (
        "The whole fact as JSON, its numbers exact",
        "Toàn bộ dữ kiện dạng JSON, với các con số chính xác",
    ),
    "words not looked up": (
        "The words are as recorded, with plain spaces; they were not looked up in the text.",
        "Câu chữ được ghi với dấu cách thường, chưa được tra trong văn bản.",
    ),
    "page not looked up": (
        "The words were not looked up in the page at {address}.",
        "Câu chữ chưa được tra trên trang {address}.",
    ),
    "quotations not looked up": (
        (
            "Quotations that were not looked up in their text: {count}. Their selectors have plain "
            "spaces and may match nothing; QNFACTS_SOURCES names the folder of the texts."
        ),
        (
            "Số trích dẫn chưa được tra trong văn bản: {count}. Bộ chọn của chúng dùng dấu cách "
            "thường và có thể không khớp; QNFACTS_SOURCES nêu thư mục chứa văn bản."
        ),
    ),
    "sheet tiers": ("OCOP tiers", "Các hạng OCOP"),
    "sheet targets": ("Targets and what is known of them", "Mục tiêu và những gì đã biết"),
    "sheet timeline": ("Timeline", "Dòng thời gian"),
    "sheet unproven": (
        "Not proven as it stands here:",
        "Chưa được chứng minh như ở đây:",
    ),
    "sheet newest": ("Newest source: {date}.", "Nguồn mới nhất: {date}."),
    "sheet as of": (
        "What is known of targets: as of {date}.",
        "Những gì đã biết về mục tiêu: tính đến {date}.",
    ),
    "sheet not stated": ("Not stated", "Nguồn không nêu"),
    "sheet search": ("Search", "Tìm"),
    "sheet all": ("all", "tất cả"),
    "sheet in source": ("the words in the source", "câu chữ trong nguồn"),
    "sheet copy": ("Copy citation", "Chép trích dẫn"),
    "sheet copied": ("Copied", "Đã chép"),
    "sheet embed": ("Put this fact on your page", "Đưa dữ kiện này vào trang của bạn"),
    "sheet copy snippet": ("Copy HTML", "Chép HTML"),
    # Calls that go wrong.
    "needs a path": (
        "{form} is no text: name where it is to be written, as --output {example}",
        "{form} không phải là văn bản: hãy nêu nơi ghi, như --output {example}",
    ),
    "other files": (
        "{path} holds {file}, which no export wrote or somebody changed; name a new folder",
        "{path} có {file}, không do lệnh xuất nào ghi hoặc đã bị sửa; hãy nêu một thư mục mới",
    ),
    "is read from": (
        "the registry is read from {file}, which writing {path} would replace; name another place",
        "sổ dữ kiện được đọc từ {file}, ghi {path} sẽ thay mất tệp đó; hãy nêu một nơi khác",
    ),
    "is a folder": (
        "{form} is a file, and {path} is a folder",
        "{form} là một tệp, mà {path} là một thư mục",
    ),
    "no folder": (
        "{form} is a folder, and {path} is a file",
        "{form} là một thư mục, mà {path} là một tệp",
    ),
    "missing extra": (
        "{form} needs {module}: pip install 'qnfacts[{extra}]'",
        "{form} cần {module}: pip install 'qnfacts[{extra}]'",
    ),
    "exported": ("Facts in {path}: {count}.", "Số dữ kiện trong {path}: {count}."),
    "replaced": (
        "Facts in {path}: {count}. What was there is replaced.",
        "Số dữ kiện trong {path}: {count}. Nội dung cũ đã được thay thế.",
    ),
}
