"""What help says of the program and of each command, and the groups in which it lists them."""

from collections.abc import Mapping

GROUPS: Mapping[str, tuple[str, ...]] = {
    "explore": (
        "policies", "figures", "targets", "events", "initiatives", "products", "statements",
        "list", "ocop", "show", "cite", "search", "timeline", "sources", "terms",
        "explore",
    ),
    "compare": ("compare", "reconcile", "derive"),
    "prove": ("check", "lock", "scan"),
    "write": (
        "init", "suggest", "pin", "add", "waive", "audit", "fill", "impact", "diff", "review",
    ),
    "exchange": ("export", "schema", "mcp"),
}  # fmt: skip

COMMANDS: dict[str, tuple[str, str]] = {
    "qnfacts": (
        (
            "Published facts, each with the words that prove it.\n"
            "Without a command: what is in the registry. `qnfacts help COMMAND` tells of one "
            "command. The options below may stand before or behind a command."
        ),
        (
            "Các dữ kiện đã công bố, mỗi dữ kiện kèm câu chữ chứng minh.\n"
            "Gõ riêng qnfacts để xem sổ dữ kiện có gì. `qnfacts help LỆNH` nói rõ về một lệnh. "
            "Các tùy chọn dưới đây có thể đứng trước hoặc sau lệnh."
        ),
    ),
    "policies": (
        "Policy documents and schemes: number, issue, horizon.",
        "Văn bản chính sách và đề án: số hiệu, ngày ban hành, thời hạn.",
    ),
    "figures": (
        "Reported values, each as hedged as its source.",
        "Số liệu được nêu, dè dặt đúng như trong nguồn.",
    ),
    "targets": (
        "Aims: a value of an indicator, or a goal in words.",
        "Mục tiêu: giá trị của một chỉ tiêu, hoặc mục tiêu bằng lời.",
    ),
    "events": (
        "What took place, when, where, and how many came.",
        "Việc gì đã diễn ra, khi nào, ở đâu, bao nhiêu người dự.",
    ),
    "initiatives": (
        "Programmes, projects, start-ups, apps, centres, clubs.",
        "Chương trình, dự án, startup, ứng dụng, trung tâm, câu lạc bộ.",
    ),
    "products": (
        "Named OCOP and local products.",
        "Sản phẩm OCOP và sản phẩm địa phương được nêu tên.",
    ),
    "statements": (
        "Who said what: assertions, rankings, challenges, solutions.",
        "Ai nói gì: nhận định, xếp hạng, thách thức, giải pháp.",
    ),
    "list": ("All facts.", "Tất cả dữ kiện."),
    "ocop": (
        "The OCOP tiers with their counts and shares, and the named products.",
        "Các hạng OCOP với số lượng, tỷ lệ và những sản phẩm được nêu tên.",
    ),
    "show": ("Everything about a fact.", "Mọi điều về một dữ kiện."),
    "cite": (
        "The quotation, its translation and its reference.",
        "Câu trích, bản dịch và nguồn dẫn.",
    ),
    "search": (
        "Find facts, with or without diacritics, in Vietnamese or English.",
        "Tìm dữ kiện, gõ có dấu hay không dấu, bằng tiếng Việt hay tiếng Anh.",
    ),
    "timeline": (
        "Policies, events and targets in order of time.",
        "Chính sách, sự kiện và mục tiêu theo thứ tự thời gian.",
    ),
    "sources": (
        "The sources, and how much of each is covered.",
        "Các nguồn, và đã ghi lại được bao nhiêu phần của mỗi nguồn.",
    ),
    "terms": (
        "The topics, areas, indicators, units and agents, and how many facts name each.",
        "Các chủ đề, địa bàn, chỉ tiêu, đơn vị, cơ quan và cá nhân, kèm số dữ kiện nhắc đến.",
    ),
    "explore": (
        (
            "Look around in the registry: choose, search, read each fact in its text.\n"
            "With the keyboard or the mouse, on a terminal. It needs qnfacts[explore]."
        ),
        (
            "Xem sổ dữ kiện: chọn lọc, tìm kiếm, đọc từng dữ kiện trong văn bản của nó.\n"
            "Bằng bàn phím hoặc chuột, trên cửa sổ dòng lệnh. Cần có qnfacts[explore]."
        ),
    ),
    "compare": (
        "Targets against figures: met, not met or undetermined, and why.",
        "Đối chiếu mục tiêu với số liệu: đạt, chưa đạt hay chưa rõ, và vì sao.",
    ),
    "reconcile": (
        "What the sources say about the same thing, with no winner.",
        "Các nguồn nói gì về cùng một việc, không nguồn nào được coi là đúng hơn.",
    ),
    "derive": (
        "Values that no source states, but that follow from stated ones.",
        "Những giá trị không nguồn nào nêu nhưng suy ra được từ số đã nêu.",
    ),
    "check": (
        (
            "Prove the registry, or list every problem at once.\n"
            "Quotations are compared with their sources, values with their quotations.\n"
            "Exit 0: nothing wrong. 1: problems. 3: could not check."
        ),
        (
            "Chứng minh sổ dữ kiện, hoặc báo mọi vấn đề cùng lúc.\n"
            "Câu trích được đối chiếu với nguồn, giá trị được đối chiếu với câu trích.\n"
            "Mã thoát 0: không có gì sai. 1: có vấn đề. 3: không kiểm tra được."
        ),
    ),
    "lock": (
        (
            "Write down what is proven and where it stands, for checks without the texts.\n"
            "Refuses what a check with the texts finds wrong, except what no fact accounts for."
        ),
        (
            "Ghi lại điều đã chứng minh và vị trí của nó, để kiểm tra khi không có văn bản.\n"
            "Từ chối điều mà lần kiểm tra với văn bản thấy sai, trừ đoạn chưa dữ kiện nào nhắc đến."
        ),
    ),
    "scan": (
        "Quantities, dates and document numbers in any text.",
        "Số lượng, ngày tháng và số hiệu văn bản trong một văn bản bất kỳ.",
    ),
    "audit": (
        (
            "Compare drafts with the facts: each number, date, document and quotation.\n"
            "Exit 0: nothing wrong. 1: findings. 3: something could not be read."
        ),
        (
            "Đối chiếu bản thảo với dữ kiện: từng con số, ngày tháng, văn bản và câu trích.\n"
            "Mã thoát 0: không có gì sai. 1: có chỗ cần sửa. 3: có thứ không đọc được."
        ),
    ),
    "fill": (
        (
            "Write into a draft in Markdown what its bindings say, such as {{ocop-total}}.\n"
            "{{ocop-total#value}} is the bare number: the noun is yours.\n"
            "What is filled in can be filled in again when the registry has changed.\n"
            "Exit 0: done. 1: a binding is malformed or names nothing or, with --check, is stale."
        ),
        (
            "Điền vào bản thảo Markdown những gì các chỗ gắn dữ kiện nói, như {{ocop-total}}.\n"
            "{{ocop-total#value}} chỉ là con số: danh từ do bạn viết.\n"
            "Chỗ đã điền có thể điền lại khi sổ dữ kiện thay đổi.\n"
            "Mã thoát 0: xong. 1: có chỗ gắn viết sai, không gắn với gì hoặc, với --check, đã cũ."
        ),
    ),
    "impact": (
        "Which lines of which drafts rest on a fact.",
        "Những dòng nào của bản thảo nào dựa vào một dữ kiện.",
    ),
    "diff": (
        (
            "Facts added, removed or changed in meaning, and the lines that this makes stale.\n"
            "Exit 0: done. 1: lines of --affects are stale."
        ),
        (
            "Dữ kiện được thêm, bị bỏ hay đổi nghĩa, và những dòng vì thế đã cũ.\n"
            "Mã thoát 0: xong. 1: có dòng trong --affects đã cũ."
        ),
    ),
    "review": (
        (
            "Give your word for facts, beside their words and sentences.\n"
            "Those that nobody has looked at, or that have changed since, come first."
        ),
        (
            "Đọc dữ kiện bên cạnh nguyên văn rồi xác nhận.\n"
            "Dữ kiện chưa ai xem, hoặc đã thay đổi từ lần xem trước, đứng đầu."
        ),
    ),
    "export": (
        "Facts as files for other programs.",
        "Dữ kiện thành tệp cho các chương trình khác.",
    ),
    "init": (
        (
            "Begin a registry: texts pinned, fields filled in, places and topics to start with.\n"
            "What is not given is asked for on a terminal. The texts go into a folder that git "
            "ignores, unless they lie in DIR already."
        ),
        (
            "Bắt đầu một sổ dữ kiện: ghim văn bản, điền các trường, có sẵn địa bàn và chủ đề.\n"
            "Điều chưa nêu được hỏi trên cửa sổ dòng lệnh. Văn bản được chép vào một thư mục mà "
            "git bỏ qua, trừ khi đã nằm trong thư mục của sổ."
        ),
    ),
    "pin": (
        (
            "Print a fact that words of a source prove, ready to paste, or add it.\n"
            "The shortest quotation that carries the claim, with the value, unit, time, place and "
            "speaker that the check proves; the label is left to write. Says what differs where "
            "the source does not have the words.\n"
            "Exit 0: the fact is proven. 1: it is not, or the words do not stand there once."
        ),
        (
            "In ra một dữ kiện được chứng minh bằng từ ngữ của nguồn để dán, hoặc thêm vào sổ.\n"
            "Trích dẫn ngắn nhất đủ ý, kèm giá trị, đơn vị, thời gian, địa bàn và người nói mà "
            "phép kiểm tra chứng minh được; nhãn để bạn viết. Nếu nguồn không có những từ ấy thì "
            "cho biết khác ở đâu.\n"
            "Mã thoát 0: đã chứng minh. 1: chưa, hoặc nguồn không có đúng một chỗ như vậy."
        ),
    ),
    "suggest": (
        (
            "Print drafts of facts for what nothing accounts for, ready to paste, or add them.\n"
            "One for each number and document, and for each other sentence with a date, an aim, a "
            "ranking or a speaker. A draft has proven quotations and values; its label is words "
            "of the source. `check --release` fails until a person has written the label and "
            "taken out the line `draft: true`.\n"
            "Exit 0: done. 1: nothing could be added. 3: a text is not at hand."
        ),
        (
            "In ra các bản thảo dữ kiện cho những gì chưa được xét đến, để dán vào hoặc ghi luôn.\n"
            "Mỗi con số và văn bản một bản thảo, và mỗi câu khác có ngày tháng, mục tiêu, xếp hạng "
            "hoặc người phát biểu. Bản thảo có trích dẫn và giá trị đã chứng minh; nhãn là từ ngữ "
            "của nguồn. `check --release` báo lỗi cho đến khi có người viết nhãn và xóa dòng "
            "`draft: true`.\n"
            "Mã thoát 0: xong. 1: không ghi được gì. 3: không có văn bản."
        ),
    ),
    "add": (
        (
            "Write one fact into the registry, shown as it is read, or the label of a draft.\n"
            "With the id of a draft, --set writes its fields and --drop takes it out.\n"
            "On a terminal it asks for the words and the label, shows the sentence and what is "
            "read of it, and lets fields be changed. Nothing is written that the check finds "
            "wrong.\n"
            "Exit 0: done. 1: the fact is not proven, and nothing was written."
        ),
        (
            "Ghi một dữ kiện vào sổ, sau khi cho xem cách đọc, hoặc ghi nhãn của một bản nháp.\n"
            "Với mã của bản nháp, --set ghi các trường của nó, còn --drop thì bỏ nó đi.\n"
            "Trên cửa sổ dòng lệnh, lệnh hỏi từ ngữ và nhãn, cho xem câu cùng điều đọc được, và "
            "cho sửa các trường. Không ghi gì mà phép kiểm tra thấy sai.\n"
            "Mã thoát 0: xong. 1: dữ kiện chưa được chứng minh, không ghi gì cả."
        ),
    ),
    "waive": (
        (
            "Write into the registry that words of a source state no fact, and why.\n"
            "Nothing is written that the check would find wrong."
        ),
        (
            "Ghi vào sổ dữ kiện rằng từ ngữ của nguồn không nêu dữ kiện nào, và vì sao.\n"
            "Không ghi gì mà phép kiểm tra thấy sai."
        ),
    ),
    "schema": (
        "JSON Schemas of the registry and of every output.",
        "Lược đồ JSON của sổ dữ kiện và của mọi kết quả in ra.",
    ),
    "mcp": (
        (
            "Answer assistants from the registry, over stdin and stdout.\n"
            "A program that speaks the Model Context Protocol starts it and ends it. It needs "
            "qnfacts[mcp]. `qnfacts help --skill` prints what an assistant should know."
        ),
        (
            "Trả lời các trợ lý bằng sổ dữ kiện, qua stdin và stdout.\n"
            "Chương trình dùng Model Context Protocol tự khởi động và kết thúc lệnh này. Cần có "
            "qnfacts[mcp]. `qnfacts help --skill` in ra điều trợ lý cần biết."
        ),
    ),
}
"""A summary on the first line; further paragraphs on lines of their own."""
