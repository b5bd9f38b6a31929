"""What an audit says of a draft."""

AUDITS: dict[str, tuple[str, str]] = {
    "audit supported": ("the registry confirms it", "sổ dữ kiện xác nhận"),
    "audit rounded": (
        "true, but less exact than the registry",
        "đúng, nhưng kém chính xác hơn sổ dữ kiện",
    ),
    "audit hedge-dropped": (
        "the number is given without its hedge",
        "con số thiếu từ ước lượng đi kèm trong nguồn",
    ),
    "audit hedge-strengthened": (
        "it claims more than the source does",
        "khẳng định nhiều hơn nguồn",
    ),
    "audit hedge-weakened": (
        "it is vaguer than the source",
        "mơ hồ hơn nguồn",
    ),
    "audit contradicted": ("the source says another number", "nguồn nêu con số khác"),
    "audit wrong-period": ("it is of another time", "nguồn nêu thời gian khác"),
    "audit wrong-unit": ("the unit or the scale is another", "nguồn nêu đơn vị hoặc bậc số khác"),
    "audit wrong-place": ("it is of another place", "nguồn nêu địa bàn khác"),
    "audit wrong-document": (
        "the document has another number, date or issuer",
        "văn bản có số, ngày hoặc nơi ban hành khác",
    ),
    "audit wrong-attribution": ("somebody else said it", "người khác nói câu này"),
    "audit misquoted": ("the words are not those of the source", "trích dẫn không đúng nguyên văn"),
    "audit target-as-fact": (
        "it is a target, given as reached",
        "đây là mục tiêu, không phải kết quả đã đạt",
    ),
    "audit ambiguous": (
        "the registry has two answers",
        "sổ dữ kiện có hai đáp án",
    ),
    "audit unknown": ("the registry says nothing about it", "không có trong sổ dữ kiện"),
    "audit ignored": ("left alone", "được bỏ qua"),
    "audit write": ("Write", "Nên viết"),
    "audit differs": ("In the source", "Trong nguồn"),
    "audit target": ("{value} (target for {year})", "{value} (mục tiêu năm {year})"),
    "audit target by": ("{value} (target by {year})", "{value} (mục tiêu đến năm {year})"),
    "audit aimed by": ("by {year}", "đến năm {year}"),
    "audit place": ("{value} in {places}", "{value} ở {places}"),
    "audit and so on": (
        "and {number} more: `qnfacts audit` prints them all",
        "và {number} chỗ nữa: `qnfacts audit` in ra tất cả",
    ),
    "audit none": (
        "No number, date, document or quotation is mentioned.",
        "Không có con số, ngày tháng hay trích dẫn nào.",
    ),
    "audit summary": (
        (
            "{mentions} {noun}: {supported} confirmed, {findings} to correct, "
            "{ambiguous} ambiguous, {unknown} not in the registry, "
            "{ignored} ignored."
        ),
        (
            "{mentions} {noun}: {supported} có căn cứ, {findings} cần sửa, "
            "{ambiguous} có hai đáp án, {unknown} không có trong sổ dữ kiện, {ignored} bỏ qua."
        ),
    ),
    "audit mention": ("mention", "chỗ"),
    "audit mentions": ("mentions", "chỗ"),
    "audit worth": (
        "Of 1,000 numbers made up in place of a confirmed one, {count} would pass.",
        "Bịa một số thay cho số có căn cứ thì cứ 1.000 lần có {count} lần vẫn được xác nhận.",
    ),
    "audit strict": (
        "Not in the registry: --strict lists what that is.",
        "Không có trong sổ dữ kiện là những chỗ nào: thêm --strict để liệt kê.",
    ),
    "audit nearest": ("Nearest", "Gần nhất"),
    "audit empty": ("{file}: there is nothing in it", "{file}: tệp trống"),
    "audit known": (
        "{count} more in the baseline.",
        "{count} chỗ khác đã có trong danh sách cũ.",
    ),
    "audit nothing there": (
        "Line {line} has nothing to check.",
        "Dòng {line} không có gì để đối chiếu.",
    ),
    "places mended": ("{file}: {count} mended", "{file}: đã sửa {count} chỗ"),
    "places left": (
        "{file}: {count} mended by the patch, {left} left to mend by hand",
        "{file}: bản vá sửa {count} chỗ, còn {left} chỗ cần tự sửa",
    ),
    "comments written": (
        "{file}: {count} written as comments",
        "{file}: đã ghi {count} chú thích",
    ),
    "places bound": ("{file}: {count} bound", "{file}: đã gắn {count} chỗ"),
    "near fact": ("May be about", "Có thể nói về"),
    "near value": ("Which says", "Nêu là"),
    "near name": ("Name", "Tên"),
    "near counted": ("Counted", "Thứ đếm"),
    "near verdict": ("Then it is", "Khi đó là"),
    "explained columns": (
        (
            "Name: how much of the fact's name stands around the words. Counted: how much of what "
            "the draft counts is what the fact counts."
        ),
        (
            "Tên: bao nhiêu phần tên gọi của dữ kiện có quanh chỗ này. Thứ đếm: thứ mà bản thảo "
            "đếm trùng bao nhiêu phần với thứ mà dữ kiện đếm."
        ),
    ),
    "verdict supported": ("supported", "có căn cứ (supported)"),
    "verdict rounded": ("rounded", "làm tròn (rounded)"),
    "verdict hedge-dropped": ("hedge-dropped", "thiếu từ ước lượng (hedge-dropped)"),
    "verdict hedge-strengthened": ("hedge-strengthened", "nói quá nguồn (hedge-strengthened)"),
    "verdict hedge-weakened": ("hedge-weakened", "nói nhẹ hơn nguồn (hedge-weakened)"),
    "verdict contradicted": ("contradicted", "trái nguồn (contradicted)"),
    "verdict wrong-period": ("wrong-period", "sai thời gian (wrong-period)"),
    "verdict wrong-unit": ("wrong-unit", "sai đơn vị (wrong-unit)"),
    "verdict wrong-place": ("wrong-place", "sai địa bàn (wrong-place)"),
    "verdict wrong-document": ("wrong-document", "sai văn bản (wrong-document)"),
    "verdict wrong-attribution": ("wrong-attribution", "sai người nói (wrong-attribution)"),
    "verdict misquoted": ("misquoted", "trích sai (misquoted)"),
    "verdict target-as-fact": ("target-as-fact", "mục tiêu nói thành kết quả (target-as-fact)"),
    "verdict ambiguous": ("ambiguous", "có hai đáp án (ambiguous)"),
    "verdict unknown": ("unknown", "ngoài sổ dữ kiện (unknown)"),
    "verdict ignored": ("ignored", "để nguyên (ignored)"),
    "unfilled binding": ("not filled in: {new}", "chưa điền: {new}"),
    "stale binding": ("{old} is now {new}", "{old} nay là {new}"),
    "stale footnote": (
        "its footnote is not as the registry has it now",
        "chú thích không còn đúng như trong sổ dữ kiện",
    ),
    "malformed binding": (
        "{written!r} is no binding: write {{{{id}}}} or {{{{id#field}}}}",
        "{written!r} không phải là chỗ gắn: hãy viết {{{{id}}}} hoặc {{{{id#field}}}}",
    ),
    "binding empty": (
        "the fact {fact!r} has no {field}",
        "dữ kiện {fact!r} không có {field}",
    ),
    "words": ("Words", "Câu chữ"),
    "binding": ("Binding", "Chỗ gắn"),
    "rests nowhere": ("No line rests on it.", "Không dòng nào dựa vào dữ kiện này."),
    "fact added": ("added  ", "thêm   "),
    "fact changed": ("changed", "đổi    "),
    "fact removed": ("removed", "bỏ     "),
    "stale": ("stale", "đã cũ"),
    "nothing changed": ("No fact has changed.", "Không dữ kiện nào thay đổi."),
}
