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
    "audit wrong-period": ("it is of another time", "sai thời gian"),
    "audit wrong-unit": ("the unit or the scale is another", "sai đơn vị hoặc bậc số"),
    "audit wrong-place": ("it is of another place", "sai địa bàn"),
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
        "sổ dữ kiện có hai câu trả lời",
    ),
    "audit unknown": ("the registry says nothing about it", "không có trong sổ dữ kiện"),
    "audit ignored": ("left alone", "được bỏ qua"),
    "audit write": ("Write", "Nên viết"),
    "audit differs": ("Differs", "Khác"),
    "audit target": ("{value} (target for {year})", "{value} (mục tiêu năm {year})"),
    "audit target by": ("{value} (target by {year})", "{value} (mục tiêu đến năm {year})"),
    "audit aim": (
        "should under the {when} target {verb} {value}",
        "theo mục tiêu {when} sẽ {verb} {value}",
    ),
    "audit aimed by": ("{year}", "đến năm {year}"),
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
            "{mentions} mentions: {supported} confirmed, {findings} to correct, "
            "{ambiguous} ambiguous, {unknown} not in the registry, "
            "{ignored} ignored."
        ),
        (
            "{mentions} chỗ: {supported} có căn cứ, {findings} cần sửa, {ambiguous} chưa rõ, "
            "{unknown} không có trong sổ dữ kiện, {ignored} bỏ qua."
        ),
    ),
    "audit worth": (
        "Of 1,000 random numbers in the place of a confirmed one, {count} would be confirmed.",
        "Thử 1.000 số ngẫu nhiên vào chỗ một số có căn cứ thì {count} số cũng có căn cứ.",
    ),
    "audit known": (
        "{count} more stand in the baseline.",
        "{count} chỗ khác đã có trong danh sách cũ.",
    ),
    "audit nothing there": (
        "Line {line} has nothing to check.",
        "Dòng {line} không có gì để đối chiếu.",
    ),
    "places mended": (
        "{file}: {count} mended, {left} left to mend by hand",
        "{file}: đã sửa {count} chỗ, còn {left} chỗ cần tự sửa",
    ),
    "places bound": ("{file}: {count} bound", "{file}: đã gắn {count} chỗ"),
    "verdict": ("Verdict", "Kết luận"),
    "names found": ("Names found", "Tên khớp"),
    "noun known": ("Noun known", "Danh từ khớp"),
    "it would be": ("It would be", "Nếu đúng là vậy"),
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
