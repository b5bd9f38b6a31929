"""The calls that help shows of each command, and what they are for."""

EXAMPLES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "qnfacts": (
        ("qnfacts", "What there is.", "Có những gì."),
        (
            "qnfacts figures --topic ocop",
            "The figures on OCOP products.",
            "Số liệu về sản phẩm OCOP.",
        ),
        ("qnfacts cite ocop-total", "A figure to quote.", "Một số liệu để trích dẫn."),
    ),
    "policies": (
        ("qnfacts policies --type resolution", "Resolutions alone.", "Chỉ các nghị quyết."),
        (
            "qnfacts policies --issuer HĐND --as-of today",
            "Those of the People's Council, and whether their horizon is past.",
            "Chính sách của HĐND, và thời hạn đã qua hay chưa.",
        ),
    ),
    "figures": (
        ("qnfacts figures --topic ocop", "On OCOP products.", "Về sản phẩm OCOP."),
        (
            "qnfacts figures --area 'Quảng Ninh' --year 2024",
            "Of one province and one year.",
            "Của một tỉnh trong một năm.",
        ),
        (
            "qnfacts figures --format csv --excel > figures.csv",
            "For a spreadsheet.",
            "Cho bảng tính.",
        ),
    ),
    "targets": (
        ("qnfacts targets --sort date", "The nearest first.", "Mục tiêu gần nhất đứng đầu."),
        ("qnfacts targets --year 2030", "What is due in 2030.", "Mục tiêu đến hạn năm 2030."),
    ),
    "events": (
        ("qnfacts events --year 2025", "Of one year.", "Trong một năm."),
        ("qnfacts events --area 'Hạ Long'", "In Hạ Long.", "Ở Hạ Long."),
    ),
    "initiatives": (
        ("qnfacts initiatives --type start-up", "Start-ups alone.", "Chỉ các startup."),
        ("qnfacts initiatives --topic tourism", "On one topic.", "Về một chủ đề."),
    ),
    "products": (
        ("qnfacts products --stars 5", "Of the highest tier.", "Ở hạng cao nhất."),
        ("qnfacts products --area 'Ba Chẽ'", "From Ba Chẽ.", "Của Ba Chẽ."),
    ),
    "statements": (
        ("qnfacts statements --type challenge", "Challenges alone.", "Chỉ các thách thức."),
        (
            "qnfacts statements --speaker article",
            "What the articles say themselves.",
            "Điều chính các bài báo nói.",
        ),
    ),
    "list": (
        ("qnfacts list --kind figure --kind target", "Two kinds.", "Hai loại."),
        ("qnfacts list --format ndjson", "A record a line.", "Mỗi dòng một bản ghi."),
    ),
    "ocop": (
        ("qnfacts ocop", "All tiers.", "Tất cả các hạng."),
        ("qnfacts ocop --stars 5", "One tier.", "Một hạng."),
    ),
    "show": (
        ("qnfacts show ocop-total", "One fact.", "Một dữ kiện."),
        (
            "qnfacts show ocop-total --json",
            "With the place of each quotation.",
            "Kèm vị trí của từng câu trích.",
        ),
    ),
    "cite": (
        ("qnfacts cite ocop-total", "To paste into a text.", "Để dán vào bài viết."),
        (
            "qnfacts cite --topic ocop --style html > quotes.html",
            "For Word and Google Docs: open it in a browser, select all, copy, paste.",
            "Cho Word và Google Docs: mở bằng trình duyệt, chọn tất cả, chép rồi dán.",
        ),
        (
            "qnfacts cite --style ris > qnfacts.ris",
            "For Zotero, EndNote or Mendeley.",
            "Cho Zotero, EndNote hoặc Mendeley.",
        ),
    ),
    "search": (
        (
            "qnfacts search san pham ocop",
            "Words without diacritics.",
            "Các từ không dấu.",
        ),
        (
            "qnfacts search start-up --kind figure",
            "Figures alone.",
            "Chỉ số liệu.",
        ),
    ),
    "timeline": (
        ("qnfacts timeline --from 2024 --to 2025", "Two years.", "Hai năm."),
        ("qnfacts timeline --topic startups", "Of one topic.", "Của một chủ đề."),
    ),
    "sources": (
        ("qnfacts sources", "All of them.", "Tất cả các nguồn."),
        ("qnfacts sources --json", "With their addresses.", "Kèm địa chỉ."),
        (
            "qnfacts sources --update --registry facts/facts.yaml",
            "After a text has changed.",
            "Sau khi một văn bản thay đổi.",
        ),
    ),
    "terms": (
        ("qnfacts terms topics", "The names that --topic takes.", "Các tên mà --topic nhận."),
        ("qnfacts terms areas", "The names that --area takes.", "Các tên mà --area nhận."),
    ),
    "explore": (
        (
            "qnfacts explore --registry facts/facts.yaml",
            "A registry of your own.",
            "Sổ dữ kiện của bạn.",
        ),
        (
            "qnfacts explore --registry facts/facts.yaml --lang vi",
            "In Vietnamese; the key l changes it.",
            "Bằng tiếng Việt; phím l đổi ngôn ngữ.",
        ),
    ),
    "compare": (
        ("qnfacts compare", "All targets.", "Tất cả mục tiêu."),
        (
            "qnfacts compare digital-economy-2030",
            "One target with all that is known of it.",
            "Một mục tiêu với mọi điều đã biết.",
        ),
        (
            "qnfacts compare digital-economy-2030 --with 27.5% --at 2029",
            "A figure of your own against a target.",
            "Đối chiếu số liệu của bạn với một mục tiêu.",
        ),
    ),
    "reconcile": (
        ("qnfacts reconcile", "All of it.", "Tất cả."),
        ("qnfacts reconcile --topic ocop", "On one topic.", "Về một chủ đề."),
    ),
    "derive": (
        ("qnfacts derive", "All of it.", "Tất cả."),
        ("qnfacts derive --topic ocop --json", "With each step.", "Kèm từng bước."),
    ),
    "check": (
        ("qnfacts check --registry facts/facts.yaml", "All rules.", "Mọi quy tắc."),
        (
            "qnfacts check --explain not-verbatim",
            "What a rule asks, and how to mend it.",
            "Quy tắc đòi hỏi gì, và cách sửa.",
        ),
        ("qnfacts check --list-rules", "The rules there are.", "Các quy tắc hiện có."),
    ),
    "lock": (
        ("qnfacts lock --registry facts/facts.yaml", "Beside facts.yaml.", "Bên cạnh facts.yaml."),
        (
            "qnfacts lock --registry facts/facts.yaml --sources texts",
            "With the texts in another folder.",
            "Với văn bản trong thư mục khác.",
        ),
    ),
    "scan": (
        ("qnfacts scan article.txt", "What a text states.", "Một văn bản nêu những gì."),
        (
            "qnfacts scan article.txt --line 1 --explain",
            "How the numbers of a line are read.",
            "Các số trong một dòng được đọc thế nào.",
        ),
    ),
    "audit": (
        ("qnfacts audit draft.md", "A draft.", "Một bản thảo."),
        (
            "qnfacts audit draft.md --explain 3",
            "What a line may be about.",
            "Một dòng có thể nói về điều gì.",
        ),
    ),
    "fill": (
        ("qnfacts fill draft.md", "To read it.", "Để đọc thử."),
        ("qnfacts fill draft.md -o report.md", "To keep it.", "Để giữ lại."),
    ),
    "impact": (
        ("qnfacts impact ocop-total --json", "In this folder.", "Trong thư mục này."),
        (
            "qnfacts impact 4g-coverage draft.md --json",
            "In one draft.",
            "Trong một bản thảo.",
        ),
    ),
    "diff": (
        (
            "qnfacts diff HEAD~1 --registry facts/facts.yaml",
            "Since the last commit.",
            "Từ lần commit trước.",
        ),
        (
            "qnfacts diff HEAD~1 --affects draft.md --registry facts/facts.yaml",
            "And what of a draft is stale.",
            "Và chỗ nào của bản thảo đã cũ.",
        ),
    ),
    "review": (
        (
            "qnfacts review --registry facts/facts.yaml",
            "One after another.",
            "Lần lượt từng dữ kiện.",
        ),
        (
            "qnfacts review visits-2025 --yes --by 'Lan Anh' --registry facts/facts.yaml",
            "One that you have looked at.",
            "Một dữ kiện bạn đã xem.",
        ),
    ),
    "export": (
        (
            "qnfacts export --to markdown --topic ocop > ocop.md",
            "A page on one topic.",
            "Một trang về một chủ đề.",
        ),
        (
            "qnfacts export --to sqlite -o facts",
            "A folder that Datasette serves.",
            "Một thư mục mà Datasette đọc được.",
        ),
    ),
    "init": (
        (
            "qnfacts init facts article.txt --issued 2026-01-10 --area 'Bến Đá'",
            "A registry in the folder facts.",
            "Một sổ dữ kiện trong thư mục facts.",
        ),
        (
            "qnfacts init others article.txt --issued 2026 --area 'Bến Đá' --workflow",
            "One that is checked on GitHub, too.",
            "Một sổ được kiểm tra cả trên GitHub.",
        ),
    ),
    "pin": (
        (
            "qnfacts pin article 'hơn 12.000 lượt khách' --registry facts/facts.yaml",
            "A figure.",
            "Một số liệu.",
        ),
        (
            "qnfacts pin article 'phấn đấu' --registry facts/facts.yaml",
            "What a sentence states.",
            "Điều mà một câu khẳng định.",
        ),
    ),
    "suggest": (
        (
            "qnfacts suggest --registry facts/facts.yaml",
            "Drafts to paste, of all sources.",
            "Các bản thảo để dán vào, của mọi nguồn.",
        ),
        (
            "qnfacts suggest news --add --registry facts/facts.yaml",
            "Written into the registry.",
            "Ghi luôn vào sổ dữ kiện.",
        ),
    ),
    "add": (
        (
            "qnfacts add --registry facts/facts.yaml",
            "With questions, on a terminal.",
            "Có hỏi đáp, trên cửa sổ dòng lệnh.",
        ),
        (
            "qnfacts add article 'hơn 12.000' --vi 'Lượt khách' --registry facts/facts.yaml",
            "From a script.",
            "Từ một tập lệnh.",
        ),
        (
            "qnfacts add luot-khach-2025 --set note=Mới --vi 'Khách' --registry facts/facts.yaml",
            "A field and the label of a draft.",
            "Một trường và nhãn của một bản nháp.",
        ),
    ),
    "waive": (
        (
            "qnfacts waive article 'Trang 7' --reason page-number --registry facts/facts.yaml",
            "A page number.",
            "Một số trang.",
        ),
        (
            "qnfacts waive article 'Xin chào.' --reason no-claim --registry facts/facts.yaml",
            "A sentence that states no fact.",
            "Một câu không nêu dữ kiện nào.",
        ),
    ),
    "schema": (
        ("qnfacts schema", "The schemas there are.", "Các lược đồ hiện có."),
        (
            "qnfacts schema registry > facts.schema.json",
            "For an editor of the registry.",
            "Cho trình soạn sổ dữ kiện.",
        ),
    ),
    "mcp": (
        (
            "qnfacts mcp --registry facts/facts.yaml",
            "From a registry of your own.",
            "Bằng sổ dữ kiện của bạn.",
        ),
        (
            "qnfacts mcp --registry facts/facts.yaml --lang vi",
            "In Vietnamese.",
            "Bằng tiếng Việt.",
        ),
    ),
}
"""Calls and what each is for: on the registry that ships, on the reader's draft `draft.md`, and on
the registry that the reader has begun from `article.txt` in the folder `facts`."""
