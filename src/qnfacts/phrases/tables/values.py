"""What the words mean that options and arguments take.

A key that begins with a command is of that command alone.
"""

_LANGUAGES = {"en": ("English", "tiếng Anh"), "vi": ("Vietnamese", "tiếng Việt")}
_FOR_REFERENCES = {
    "csl-json": ("for pandoc and Zotero", "cho pandoc và Zotero"),
    "bibtex": ("for LaTeX with BibTeX", "cho LaTeX với BibTeX"),
    "biblatex": ("for LaTeX with biber", "cho LaTeX với biber"),
    "ris": ("for Zotero, EndNote and Mendeley", "cho Zotero, EndNote và Mendeley"),
}

VALUES: dict[str, tuple[str, str]] = {
    **{
        f"{option} {word}": means
        for options, words in (
            (("--lang", "--language"), _LANGUAGES),
            (("--style", "export --to"), _FOR_REFERENCES),
        )
        for option in options
        for word, means in words.items()
    },
    "--format table": ("for people; this is usual", "bảng cho người đọc; đây là mặc định"),
    "--format json": ("an array of records, each whole", "một mảng gồm các bản ghi đầy đủ"),
    "--format ndjson": ("JSON, a record a line", "JSON, mỗi dòng một bản ghi"),
    "--format csv": ("rows with commas between", "các dòng, cột cách nhau bằng dấu phẩy"),
    "--format tsv": ("rows with tabs between", "các dòng, cột cách nhau bằng tab"),
    "--format markdown": ("a table for a page in Markdown", "bảng cho trang Markdown"),
    "--format yaml": ("records as the registry is written", "bản ghi viết như sổ dữ kiện"),
    "check --format concise": ("a problem a line", "mỗi dòng một vấn đề"),
    "check --format json": ("a record for programs", "bản ghi cho chương trình"),
    "audit --format concise": ("a finding a line", "mỗi dòng một chỗ"),
    "audit --format json": ("a record of each mention", "mỗi chỗ một bản ghi"),
    "audit --format markdown": ("a comment on a pull request", "bình luận trong một pull request"),
    "--verdict ignored": (
        "left alone: by a comment, or a time that only places a number",
        "để nguyên: do chú thích yêu cầu, hoặc chỉ là thời gian của một con số",
    ),
    "--sort registry": (
        "as in the registry; this is usual",
        "như trong sổ dữ kiện; đây là mặc định",
    ),
    "--sort id": ("by id", "theo mã"),
    "--sort label": ("by what the fact says", "theo nội dung"),
    "--sort value": ("the smallest first", "nhỏ nhất trước"),
    "--sort date": ("the earliest first", "sớm nhất trước"),
    "--kind policy": ("a document or a scheme", "văn bản hoặc đề án"),
    "--kind figure": ("a reported value", "số liệu được nêu"),
    "--kind target": ("an aim", "mục tiêu"),
    "--kind event": ("what took place", "việc đã diễn ra"),
    "--kind initiative": ("a programme, project or start-up", "chương trình, dự án, startup"),
    "--kind product": ("a named product", "sản phẩm được nêu tên"),
    "--kind statement": ("what someone said", "điều có người nói"),
    "--outcome met": ("a figure says so", "có số liệu cho thấy đã đạt"),
    "--outcome not-met": ("a figure says so", "có số liệu cho thấy chưa đạt"),
    "--outcome undetermined": ("no figure says either", "không số liệu nào cho thấy đạt hay chưa"),
    "--style plain": ("text to paste anywhere; this is usual", "văn bản để dán; đây là mặc định"),
    "--style markdown": ("block quotes", "đoạn trích dạng Markdown"),
    "--style footnote": (
        "claims and notes in Markdown; pandoc makes footnotes of Word of them",
        "câu trích và chú thích dạng Markdown; pandoc biến thành chú thích cuối trang của Word",
    ),
    "--style html": (
        "for Word and Google Docs, copied from a browser, or for a web page",
        "cho Word và Google Docs, chép từ trình duyệt, hoặc cho trang web",
    ),
    "export --to markdown": ("a page with all of each fact", "một trang có đủ từng dữ kiện"),
    "export --to html": (
        "a fact sheet in one file (needs qnfacts[html])",
        "một trang dữ kiện trong một tệp (cần qnfacts[html])",
    ),
    "export --to site": (
        "a folder for the web, a page a fact (needs qnfacts[html])",
        "một thư mục cho web, mỗi dữ kiện một trang (cần qnfacts[html])",
    ),
    "export --to annotations": (
        "W3C Web Annotations, fixed to the words",
        "Web Annotation của W3C, gắn vào câu chữ",
    ),
    "export --to csv": (
        "a folder of tables, a Data Package",
        "một thư mục gồm các bảng, theo Data Package",
    ),
    "export --to xlsx": (
        "an Excel workbook, a sheet a kind (needs qnfacts[xlsx])",
        "tệp Excel, mỗi loại một trang tính (cần qnfacts[xlsx])",
    ),
    "export --to parquet": (
        "a folder for DuckDB and Spark (needs qnfacts[parquet])",
        "một thư mục cho DuckDB và Spark (cần qnfacts[parquet])",
    ),
    "export --to sqlite": ("a folder that Datasette serves", "một thư mục cho Datasette"),
    "vocabulary topics": ("what facts are about", "dữ kiện nói về điều gì"),
    "vocabulary areas": ("places", "địa bàn"),
    "vocabulary indicators": ("what figures and targets measure", "điều được đo"),
    "vocabulary units": ("what is counted in", "đơn vị đo"),
    "vocabulary agents": ("offices, organisations, people", "cơ quan, tổ chức, cá nhân"),
    "--color auto": (
        "On a terminal that takes it, never in a pipe.",
        "Tô màu trên cửa sổ dòng lệnh, không tô khi chuyển sang tệp hay lệnh khác.",
    ),
    "--color always": ("Always, in a pipe too.", "Luôn luôn, cả trong ống dẫn."),
    "--color never": ("Never.", "Không bao giờ."),
    "--format full": ("a page for people; this is usual", "trang cho người đọc; đây là mặc định"),
    "--format sarif": ("for tools that show findings", "cho công cụ hiển thị phát hiện"),
    "--format github": ("annotations in a GitHub workflow", "chú thích trong workflow của GitHub"),
    "policies --type resolution": (
        "of a council or a committee",
        "nghị quyết của hội đồng hoặc cấp ủy",
    ),
    "policies --type decision": (
        "of an authority, such as a people's committee",
        "quyết định của cơ quan hành chính, như UBND",
    ),
    "policies --type plan": (
        "how an authority goes about a task",
        "kế hoạch thực hiện của cơ quan",
    ),
    "policies --type scheme": ("a plan of its own for one purpose", "đề án cho một mục đích riêng"),
    "policies --type programme": (
        "several plans under one heading",
        "chương trình gồm nhiều nội dung",
    ),
    "initiatives --type app": ("software for its users", "ứng dụng, phần mềm"),
    "initiatives --type centre": ("an institution with a place", "trung tâm"),
    "initiatives --type club": ("people who meet for it", "câu lạc bộ"),
    "initiatives --type cooperation": ("an agreement between partners", "hợp tác giữa các bên"),
    "initiatives --type model": ("a way of working, shown to be copied", "mô hình để nhân rộng"),
    "initiatives --type network": ("partners linked to each other", "mạng lưới các bên"),
    "initiatives --type pilot": ("tried on a small scale", "thí điểm ở quy mô nhỏ"),
    "initiatives --type programme": ("a series of measures", "chương trình gồm nhiều hoạt động"),
    "initiatives --type project": ("work with an aim and an end", "dự án có mục tiêu và thời hạn"),
    "initiatives --type service": ("what people can use", "dịch vụ cho người dân, doanh nghiệp"),
    "initiatives --type start-up": ("a young enterprise", "doanh nghiệp khởi nghiệp"),
    "initiatives --type training": ("courses and teaching", "đào tạo: lớp học, khóa học"),
    "initiatives --type zone": ("an area set apart for it", "khu dành riêng"),
    "statements --type assertion": ("that something is so", "nhận định, khẳng định"),
    "statements --type challenge": ("what stands in the way", "thách thức, khó khăn, vướng mắc"),
    "statements --type commitment": ("what somebody promises", "lời hứa sẽ làm"),
    "statements --type forecast": ("what is expected to come", "điều được cho là sẽ đến"),
    "statements --type interest": ("what somebody would like to do or have", "quan tâm, mong muốn"),
    "statements --type praise": ("what is said to be good", "lời khen, đánh giá tốt"),
    "statements --type priority": ("what is to come first", "ưu tiên"),
    "statements --type ranking": ("a place among others", "xếp hạng so với nơi khác"),
    "statements --type solution": ("what is proposed to be done", "giải pháp được đề xuất"),
    "init --type article": ("an article of any other kind", "bài viết thuộc loại khác"),
    "init --type article-journal": ("in a scholarly journal", "bài trên tạp chí khoa học"),
    "init --type article-magazine": ("in a magazine", "bài trên tạp chí phổ thông"),
    "init --type article-newspaper": (
        "in a newspaper, printed or online; this is usual",
        "bài trên báo in hoặc báo điện tử; đây là mặc định",
    ),
    "init --type book": ("a whole book", "cả cuốn sách"),
    "init --type chapter": ("a chapter of a book", "một chương sách"),
    "init --type document": ("a document of no other kind", "tài liệu không thuộc loại nào khác"),
    "init --type legislation": ("a law, a resolution, a decision", "luật, nghị quyết, quyết định"),
    "init --type report": ("a report", "báo cáo"),
    "init --type webpage": ("a page that is no article", "trang web không phải bài báo"),
    "--reason heading": ("a title or a heading", "tít hoặc đề mục"),
    "--reason caption": ("the caption of a picture", "chú thích ảnh"),
    "--reason credit": ("who took the picture", "ghi công ảnh"),
    "--reason page-number": ("a page number", "số trang"),
    "--reason running-head": (
        "what every page repeats at its top or foot",
        "tiêu đề lặp lại ở đầu hoặc cuối trang",
    ),
    "--reason byline": ("the name of the author", "tên tác giả"),
    "--reason masthead": (
        "the name of the newspaper, its number and date",
        "tên báo, số báo, ngày ra báo",
    ),
    "--reason no-claim": ("a sentence that states no fact", "câu không nêu dữ kiện nào"),
}
