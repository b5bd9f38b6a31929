"""What help says of options and arguments, and of what stands for their values.

A key that begins with a command is of that command alone.
"""

OPTIONS: dict[str, tuple[str, str]] = {
    # Of every command.
    "--format": ("How to print.", "Cách in kết quả."),
    "--json": ("Short for --format json.", "Cách viết gọn của --format json."),
    "--columns": ("Only these columns, in this order.", "Chỉ các cột này, theo thứ tự này."),
    "--excel": (
        "CSV for a spreadsheet: a byte order mark, semicolons, decimal commas, no formulas.",
        "CSV cho bảng tính: có dấu BOM, dấu chấm phẩy, dấu phẩy thập phân, không có công thức.",
    ),
    "--lang": (
        (
            "Language of what people read. Without it, that of the locale if it is Vietnamese, "
            "else English."
        ),
        (
            "Ngôn ngữ hiển thị. Nếu không nêu: tiếng Việt khi máy dùng tiếng Việt, "
            "còn lại là tiếng Anh."
        ),
    ),
    "--color": (
        "When to print in colour. NO_COLOR and FORCE_COLOR decide where it is auto.",
        "Khi nào in có màu. Với auto, NO_COLOR và FORCE_COLOR quyết định.",
    ),
    "--no-pager": (
        "Print a long answer at once, not a screen at a time in $PAGER.",
        "In hết câu trả lời dài một lần, không xem từng màn hình bằng $PAGER.",
    ),
    "--registry": (
        (
            "Registry, or name of an installed one; give -r again for several together. Without "
            "it, facts.yaml here or in a folder above, else the one shipped. [QNFACTS_REGISTRY]"
        ),
        (
            "Sổ dữ kiện, hoặc tên sổ đã cài; lặp lại -r để đọc nhiều sổ cùng lúc. Nếu không nêu: "
            "facts.yaml ở đây hoặc phía trên, hoặc sổ đi kèm. [QNFACTS_REGISTRY]"
        ),
    ),
    "--help": ("Show this page.", "Hiện trang này."),
    "--version": ("Print the version.", "In phiên bản."),
    "--completion": (
        "Print what makes a shell complete commands, options and ids. It changes nothing.",
        "In đoạn mã giúp shell tự hoàn thành lệnh, tùy chọn và mã. Lệnh này không thay đổi gì.",
    ),
    "--skill": (
        "Print a skill file, which tells assistants how to ask the registry.",
        "In tệp kỹ năng, cho trợ lý biết cách tra sổ dữ kiện.",
    ),
    # Filters.
    "--topic": (
        "Only of this topic; may be given again.",
        "Chỉ thuộc chủ đề này; có thể nêu nhiều lần.",
    ),
    "--area": (
        "Only of this area and inside it; may be given again.",
        "Chỉ thuộc địa bàn này và bên trong nó; có thể nêu nhiều lần.",
    ),
    "--source": (
        "Only from this source; may be given again.",
        "Chỉ từ nguồn này; có thể nêu nhiều lần.",
    ),
    "--year": (
        "Only what touches this year; may be given again.",
        "Chỉ những gì liên quan đến năm này; có thể nêu nhiều lần.",
    ),
    "--undated": ("Only what has no date.", "Chỉ những gì không có ngày."),
    "--sort": (
        "The order; what has no such end comes last.",
        "Thứ tự; dữ kiện không có điều để so thì xếp sau cùng.",
    ),
    "--limit": (
        "How many facts at most; 0, which is usual, for all.",
        "Số dữ kiện tối đa; mặc định là 0, nghĩa là tất cả.",
    ),
    "--context": (
        "Each quotation in its sentence, with those before and after. It needs the texts.",
        "Từng câu trích trong câu của nó, kèm câu trước và câu sau. Cần có các văn bản.",
    ),
    "search --limit": (
        "How many facts at most, usually 100; 0 for all.",
        "Số dữ kiện tối đa; mặc định là 100; 0 nghĩa là tất cả.",
    ),
    "--kind": (
        "Only of this kind; may be given again.",
        "Chỉ thuộc loại này; có thể nêu nhiều lần.",
    ),
    "--type": (
        "Only of this type; may be given again.",
        "Chỉ thuộc thể loại này; có thể nêu nhiều lần.",
    ),
    "--indicator": ("Only of this indicator.", "Chỉ của chỉ tiêu này."),
    "--issuer": ("Only of this issuer.", "Chỉ của cơ quan ban hành này."),
    "--according-to": ("Only what is attributed to this one.", "Chỉ điều được dẫn theo bên này."),
    "--set-by": ("Only what this one has set.", "Chỉ điều do bên này đặt ra."),
    "--run-by": ("Only run by this one.", "Chỉ do bên này thực hiện."),
    "--speaker": (
        "Only by this one; `article` for the words of the articles themselves.",
        "Chỉ của người này; `article` là lời của chính bài báo.",
    ),
    "--stars": ("Only of this OCOP grade, from 1 to 5.", "Chỉ hạng sao OCOP này, từ 1 đến 5."),
    "policies --as-of": (
        (
            "Say whether the horizon is past, current or to come on this day, or today. Not the "
            "legal force: the sources do not state it."
        ),
        (
            "Cho biết đến ngày này (gõ today cho hôm nay) văn bản đã hết, còn trong hay chưa đến "
            "thời hạn. Không phải hiệu lực pháp lý: các nguồn không nêu điều đó."
        ),
    ),
    # Of one command.
    "show ids": (
        "Ids of facts, as `qnfacts list` shows them.",
        "Mã của dữ kiện, như `qnfacts list` cho thấy.",
    ),
    "cite ids": (
        "Ids of facts; without any, all that the filters leave.",
        "Mã của dữ kiện; nếu không nêu, mọi dữ kiện còn lại sau khi lọc.",
    ),
    "--style": ("How a citation is set.", "Kiểu trích dẫn."),
    "--translation": (
        (
            "Whether quotations stand with their translation; without it, where the source is in "
            "another language."
        ),
        "Câu trích có kèm bản dịch hay không; nếu không nêu, kèm khi nguồn bằng ngôn ngữ khác.",
    ),
    "--copy": (
        "Put what is printed on the clipboard, too.",
        "Chép cả phần được in vào khay nhớ tạm.",
    ),
    "search words": (
        "Words, beginnings of words, or a question.",
        "Các từ, phần đầu của từ, hoặc một câu hỏi.",
    ),
    "terms vocabulary": (
        "One of the vocabularies; without it, all.",
        "Một trong các danh mục; nếu không nêu, tất cả.",
    ),
    "schema name": (
        "The schema to print; without it, they are listed.",
        "Lược đồ cần in; nếu không nêu, liệt kê các lược đồ.",
    ),
    "compare ids": (
        "Ids or names of targets to show with all that is known of them; none for all.",
        "Mã hoặc tên mục tiêu cần xem với mọi điều đã biết; không nêu nghĩa là tất cả.",
    ),
    "--outcome": ("Only the targets with this outcome.", "Chỉ các mục tiêu có kết quả này."),
    "compare --as-of": (
        "The day that the time left is counted from, usually today.",
        "Ngày bắt đầu tính thời gian còn lại, mặc định là today (hôm nay).",
    ),
    "--with": (
        "Compare a figure of your own with one target.",
        "Đối chiếu một số liệu của bạn với một mục tiêu.",
    ),
    "--at": (
        "When your own figure holds, as 2026, 2026-01 or 2026-01-31.",
        "Số liệu của bạn là của thời điểm nào, như 2026, 1/2026 hoặc 31/1/2026.",
    ),
    "--chart": (
        "Draw each target and its figures on one scale.",
        "Vẽ từng mục tiêu và số liệu của nó trên một thang.",
    ),
    "--exit-code": (
        "Exit with 1 if a target that is listed is not met.",
        "Thoát với mã 1 nếu có mục tiêu được liệt kê chưa đạt.",
    ),
    "--from": (
        "Only what touches the time since, as 2026, 2026-01 or 2026-01-31.",
        "Chỉ những gì từ thời điểm này về sau, như 2026, 1/2026 hoặc 31/1/2026.",
    ),
    "--to": (
        "Only what touches the time until the end of it, as 2026, 2026-01 or 2026-01-31.",
        "Chỉ những gì đến hết thời điểm này, như 2026, 1/2026 hoặc 31/1/2026.",
    ),
    "export --to": ("What to write.", "Ghi thành dạng nào."),
    "--output": (
        "File or folder to write. Without it, or with -, a text goes to stdout.",
        "Tệp hoặc thư mục để ghi. Nếu không nêu, hoặc nêu -, văn bản được in ra stdout.",
    ),
    "scan file": (
        "A text in UTF-8; - for what comes through a pipe.",
        "Một văn bản mã UTF-8; - là văn bản đến qua ống dẫn.",
    ),
    "--language": (
        "The language of the text; without it, guessed passage by passage.",
        "Ngôn ngữ của văn bản; nếu không nêu, đoán theo từng đoạn.",
    ),
    "scan --explain": (
        "Say how each number is read, or why it is not.",
        "Cho biết từng số được đọc thế nào, hoặc vì sao không được đọc.",
    ),
    "--line": ("Only what stands in this line.", "Chỉ những gì nằm trong dòng này."),
    "--select": (
        "Only these rules or groups of rules, with commas.",
        "Chỉ các quy tắc hoặc nhóm quy tắc này, cách nhau bằng dấu phẩy.",
    ),
    "--ignore": (
        "All but these rules or groups of rules, with commas.",
        "Tất cả trừ các quy tắc hoặc nhóm quy tắc này, cách nhau bằng dấu phẩy.",
    ),
    "check --explain": ("Explain a rule.", "Giải thích một quy tắc."),
    "--list-rules": ("List the rules.", "Liệt kê các quy tắc."),
    "--sources": (
        "Folder of the texts, if they do not lie beside the registry.",
        "Thư mục chứa các văn bản, nếu chúng không nằm cạnh sổ dữ kiện.",
    ),
    "audit files": (
        "Drafts in Markdown, plain text or Word, folders of them, or - for a pipe.",
        "Bản thảo Markdown, văn bản thường hoặc Word, thư mục, hoặc - là văn bản qua ống dẫn.",
    ),
    "audit --explain": ("Say what a line may be about.", "Một dòng có thể nói về điều gì."),
    "--verdict": (
        "Only findings of this verdict; may be given again.",
        "Chỉ các chỗ có kết luận này; có thể nêu nhiều lần.",
    ),
    "--strict": (
        "List what the registry says nothing about, too.",
        "Liệt kê cả những chỗ không có trong sổ dữ kiện.",
    ),
    "--baseline": (
        "Leave out what this earlier JSON has.",
        "Bỏ qua những chỗ đã có trong kết quả JSON trước.",
    ),
    "--fix": (
        "Propose a patch: the hedges of the sources, with footnotes.",
        "Đề xuất bản vá: từ ước lượng như trong nguồn, kèm chú thích.",
    ),
    "--bind": (
        "Propose a patch: numbers that are borne out, as bindings; see fill.",
        "Đề xuất bản vá: số có căn cứ thành chỗ gắn dữ kiện; xem fill.",
    ),
    "--write": (
        "Write it into the drafts instead, each all or nothing.",
        "Ghi thẳng vào bản thảo, từng tệp trọn vẹn hoặc không.",
    ),
    "--comments": (
        "Write a copy of a document of Word with each finding as a comment.",
        "Ghi một bản sao tài liệu Word, mỗi chỗ là một chú thích.",
    ),
    "fill files": (
        "A draft in Markdown, or - for what comes through a pipe; with --check, folders too.",
        "Bản thảo Markdown, hoặc - là văn bản qua ống dẫn; với --check, cả thư mục.",
    ),
    "fill --check": (
        "Write nothing; tell what the registry no longer says.",
        "Không ghi gì; cho biết chỗ nào sổ dữ kiện nay nói khác.",
    ),
    "impact id_": ("The fact.", "Dữ kiện."),
    "impact paths": (
        "Drafts and folders of them; without any, the current folder.",
        "Bản thảo và thư mục chứa chúng; nếu không nêu, thư mục hiện tại.",
    ),
    "diff old": (
        "A registry: a file or folder, or a revision of git, REV or REV:PATH.",
        "Một sổ dữ kiện: tệp, thư mục hoặc phiên bản trong git, REV hay REV:ĐƯỜNG_DẪN.",
    ),
    "diff new": (
        "The registry that it is held against; without it, the one in use.",
        "Sổ dữ kiện để đối chiếu; nếu không nêu, sổ đang dùng.",
    ),
    "--affects": (
        "Tell what is stale in this draft or folder; may be given again.",
        "Cho biết chỗ nào trong bản thảo hay thư mục này đã cũ; có thể nêu nhiều lần.",
    ),
    "review ids": ("Only these facts.", "Chỉ các dữ kiện này."),
    "--yes": (
        "Confirm the facts with these ids without asking.",
        "Xác nhận các dữ kiện có mã này mà không hỏi.",
    ),
    "--by": (
        "Who gives their word; without it, the user.name of git.",
        "Người xác nhận; nếu không nêu, lấy user.name của git.",
    ),
    "init directory": ("The folder of the registry.", "Thư mục của sổ dữ kiện."),
    "init articles": ("The texts, in UTF-8.", "Các văn bản, dạng UTF-8."),
    "init --area": ("The place they are about.", "Nơi mà văn bản nói đến."),
    "--release": (
        "List all that no fact accounts for, and all that differs from the lock.",
        "Liệt kê mọi chỗ chưa dữ kiện nào xét đến, và mọi chỗ khác với tệp khóa.",
    ),
    "--require-review": (
        "Take a fact that nobody has reviewed as it is for an error.",
        "Coi dữ kiện chưa ai xem xét như hiện nay là lỗi.",
    ),
    "--watch": (
        "Check again at each change, and show what is new, until you press Ctrl-C.",
        "Kiểm tra lại mỗi khi có thay đổi và cho thấy điều mới, cho đến khi bạn bấm Ctrl-C.",
    ),
    "--add": (
        "Write it into the registry, with the label and the translation; all else stays as it is.",
        "Ghi vào sổ dữ kiện, kèm nhãn và bản dịch; mọi thứ khác giữ nguyên.",
    ),
    "--en": ("The label in English.", "Nhãn tiếng Anh."),
    "--vi": ("The label in Vietnamese.", "Nhãn tiếng Việt."),
    "pin --translation": ("The translation of the quotation.", "Bản dịch của trích dẫn."),
    "--reason": ("What the words are.", "Những từ ấy là gì."),
    "waive --note": ("Why, in words of yours.", "Vì sao, bằng lời của bạn."),
    "suggest source": (
        "The id of a source; without it, all of them.",
        "Mã của một nguồn; nếu không nêu, tất cả.",
    ),
    "suggest --add": (
        "Write them into the registry; all else stays as it is.",
        "Ghi vào sổ dữ kiện; mọi thứ khác giữ nguyên.",
    ),
    "--set": (
        "A field of the fact, such as period=2025; empty, to leave it out. May be given again.",
        "Một trường của dữ kiện, như period=2025; để trống là bỏ trường. Có thể nêu nhiều lần.",
    ),
    "--drop": ("Take this draft out of the registry.", "Bỏ bản nháp này khỏi sổ."),
    "add --translation": ("The translation of the quotation.", "Bản dịch của trích dẫn."),
    "source": ("The id of the source.", "Mã của nguồn."),
    "words": ("Words of its text, to the letter.", "Từ ngữ trong văn bản, đúng từng chữ."),
    "--issued": (
        "When they were published, as 2026, 2026-01 or 2026-01-31.",
        "Thời điểm đăng, như 2026, 1/2026 hoặc 31/1/2026.",
    ),
    "--title": ("Title; usually the first line.", "Nhan đề; mặc định là dòng đầu tiên."),
    "--author": ("Author, as printed.", "Tác giả, như in."),
    "--container-title": ("Newspaper, journal or book.", "Báo, tạp chí hoặc sách."),
    "--publisher": ("Publisher.", "Nhà xuất bản."),
    "--url": ("Where it was read.", "Địa chỉ trang web."),
    "init --type": ("What kind of text, as CSL names it.", "Loại văn bản, theo CSL."),
    "init --topic": ("The first topic.", "Chủ đề đầu tiên."),
    "--languages": (
        "The languages of labels, en or vi or en,vi; without it, those of the texts.",
        "Ngôn ngữ của nhãn, en hoặc vi hoặc en,vi; nếu không nêu, là ngôn ngữ của văn bản.",
    ),
    "--update": (
        (
            "Pin the texts that have changed, and list the quotations and waivers that no longer "
            "stand in them."
        ),
        (
            "Ghim lại các văn bản đã thay đổi, và liệt kê những trích dẫn, mục bỏ qua không còn "
            "đúng với chúng."
        ),
    ),
    "--workflow": (
        "Write a workflow that checks on GitHub, too.",
        "Ghi thêm quy trình kiểm tra trên GitHub.",
    ),
    "--pre-commit": (
        "Write an entry for pre-commit, too.",
        "Ghi thêm cấu hình cho pre-commit.",
    ),
    "--note": ("What is to be remembered.", "Điều cần ghi nhớ."),
}

PLACEHOLDERS: dict[str, tuple[str, str]] = {
    "[OPTIONS]": ("[OPTIONS]", "[TÙY CHỌN]"),
    "COMMAND": ("COMMAND [ARGS]...", "LỆNH [ĐỐI SỐ]..."),
    "ID...": ("ID...", "MÃ..."),
    "[ID...]": ("[ID...]", "[MÃ...]"),
    "ID": ("ID", "MÃ"),
    "[TARGET...]": ("[TARGET...]", "[MỤC TIÊU...]"),
    "OLD": ("OLD", "CŨ"),
    "[NEW]": ("[NEW]", "[MỚI]"),
    "[PATH...]": ("[PATH...]", "[ĐƯỜNG-DẪN...]"),
    "WORDS...": ("WORDS...", "TỪ..."),
    "FILE": ("FILE", "TỆP"),
    "FILE...": ("FILE...", "TỆP..."),
    "LINE": ("LINE", "DÒNG"),
    "VERDICT": ("VERDICT", "KẾT-LUẬN"),
    "[FILE|-]": ("[FILE|-]", "[TỆP|-]"),
    "[VOCABULARY]": ("[VOCABULARY]", "[DANH MỤC]"),
    "[NAME]": ("[NAME]", "[TÊN]"),
    "A,B,C": ("A,B,C", "A,B,C"),
    "CODE": ("CODE", "MÃ"),
    "DATE": ("DATE", "NGÀY"),
    "DIR": ("DIR", "THƯ-MỤC"),
    "NAME": ("NAME", "TÊN"),
    "SOURCE": ("SOURCE", "NGUỒN"),
    "WORDS": ("WORDS", "TỪ"),
    "N": ("N", "N"),
    "PATH": ("PATH", "ĐƯỜNG-DẪN"),
    "RULES": ("RULES", "QUY-TẮC"),
    "TEXT": ("TEXT", "CHỮ"),
    "VALUE": ("VALUE", "GIÁ-TRỊ"),
    "YEAR": ("YEAR", "NĂM"),
    "FORMAT": ("FORMAT", "DẠNG"),
    "TO": ("FORMAT", "DẠNG"),
    "KIND": ("KIND", "LOẠI"),
    "LANG": ("LANG", "NGÔN-NGỮ"),
    "LANGUAGE": ("LANGUAGE", "NGÔN-NGỮ"),
    "SORT": ("ORDER", "THỨ-TỰ"),
    "OUTCOME": ("OUTCOME", "KẾT-QUẢ"),
    "COLOR": ("WHEN", "KHI-NÀO"),
    "COMPLETION": ("SHELL", "SHELL"),
    "STYLE": ("STYLE", "KIỂU"),
    "TYPE": ("TYPE", "THỂ-LOẠI"),
    "REASON": ("REASON", "LÝ-DO"),
}
"""What stands for a value in help."""
