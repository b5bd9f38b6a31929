"""What is said of the fields of a fact, held against its quotations."""

from qnfacts.phrases.tables.messages.templates import Templates

_VALUE: Templates = (
    (
        "recorded is {value}; the first quotation states no quantity",
        "sổ ghi {value}; trích dẫn đầu tiên không nêu số lượng nào",
    ),
    (
        "recorded is {value}; the first quotation states {read}",
        "sổ ghi {value}; trích dẫn đầu tiên nêu {read}",
    ),
    (
        "recorded is {value}; the quotation states “{words}”",
        "sổ ghi {value}; trích dẫn nêu “{words}”",
    ),
)
_ASSERTED: Templates = (
    (
        "“{word}” in the quotation is not in the label",
        "“{word}” có trong trích dẫn mà không có trong nhãn",
    ),
    (
        "“{word}” leaves in doubt that it is “{words}”",
        "“{word}” khiến chưa chắc đã là “{words}”",
    ),
)
_GRADE: Templates = (
    (
        "the quotation states “{words}” of “{grade}” alone",
        "trích dẫn chỉ nêu “{words}” cho riêng “{grade}”",
    ),
    (
        "the quotation states “{grade}”, the product has no grade",
        "trích dẫn nêu “{grade}”, còn sản phẩm không ghi hạng",
    ),
)

FACTS: dict[str, Templates] = {
    "value-not-quoted": _VALUE,
    "hedge-dropped": _VALUE,
    "hedge-changed": _VALUE,
    "scale-changed": _VALUE,
    "unit-not-quoted": (
        ("recorded in {unit}; “{words}” {counted}", "sổ ghi theo {unit}; “{words}” {counted}"),
    ),
    "statistic-not-quoted": (
        (
            "recorded is a mean; the quotation states “{words}” without saying so",
            "sổ ghi số trung bình; trích dẫn nêu “{words}” mà không nói thế",
        ),
    ),
    "statistic-dropped": (
        (
            "the quotation states “{words}” as a mean",
            "trích dẫn nêu “{words}” là số trung bình",
        ),
    ),
    "dimension-not-quoted": (
        ("`{said}` does not stand beside “{words}”", "`{said}` không đứng cạnh “{words}”"),
        ("`{said}` does not stand in a quotation", "`{said}` không có trong trích dẫn nào"),
    ),
    "dimension-dropped": _GRADE,
    "part-not-quoted": (
        (
            "no word says that “{words}” is the grade of the product",
            "không từ nào nói “{words}” là hạng của sản phẩm",
        ),
        ("no word says that {what} is `{field}`", "không từ nào nói {what} là `{field}`"),
    ),
    "date-not-quoted": (
        (
            "`{date}` is in no quotation; they state no such date",
            "`{date}` không có trong trích dẫn nào; các trích dẫn không nêu ngày nào như vậy",
        ),
        (
            "`{date}` is in no quotation; they state {read}",
            "`{date}` không có trong trích dẫn nào; các trích dẫn nêu {read}",
        ),
    ),
    "date-dropped": (
        (
            "the quotation states “{date}”, and the fact records no date",
            "trích dẫn nêu “{date}”, còn dữ kiện không ghi ngày",
        ),
        (
            "the sentence states “{date}”, and the fact records no date",
            "câu văn nêu “{date}”, còn dữ kiện không ghi ngày",
        ),
    ),
    "number-not-quoted": (
        (
            "`{number}` is in no quotation; they state no document number",
            "`{number}` không có trong trích dẫn nào; các trích dẫn không nêu số hiệu nào",
        ),
        (
            "`{number}` is in no quotation; they state {read}",
            "`{number}` không có trong trích dẫn nào; các trích dẫn nêu {read}",
        ),
    ),
    "number-dropped": (
        (
            "the quotation states the number {number}, the fact has none",
            "trích dẫn nêu số hiệu {number}, còn dữ kiện không ghi",
        ),
    ),
    "document-type-mismatch": (
        (
            "`{type}` is “{name}”; the quotations state no type",
            "`{type}` là “{name}”; các trích dẫn không nêu loại văn bản nào",
        ),
        (
            "`{type}` is “{name}”; the quotations state {read}",
            "`{type}` là “{name}”; các trích dẫn nêu {read}",
        ),
    ),
    "name-not-quoted": (
        (
            "`{field}`: no quotation names {name} there; named: {read}",
            "`{field}`: không trích dẫn nào nêu {name} ở vai ấy; được nêu: {read}",
        ),
    ),
    "attribution-dropped": (
        ("the quotation attributes it to {name}", "theo trích dẫn, đây là lời của {name}"),
    ),
    "area-mismatch": (("recorded of {area}; {about}", "sổ ghi cho {area}; {about}"),),
    "ambiguous-claim": (
        (
            "“{words}” and “{others}” stand in one clause",
            "“{words}” và “{others}” nằm trong cùng một vế câu",
        ),
        ("“{words}” may be of {others}", "“{words}” có thể là của {others}"),
        ("`{field}`: one quotation names {names}", "`{field}`: một trích dẫn nêu {names}"),
    ),
    "mark-not-quoted": (
        (
            "“{words}” does not stand just once in the first quotation",
            "“{words}” không xuất hiện đúng một lần trong trích dẫn đầu tiên",
        ),
    ),
    "unfit-form": (
        ("“{form}” names a place", "“{form}” là tên một địa bàn"),
        ("“{form}” names {ids}", "“{form}” chỉ chung {ids}"),
        (
            "“{form}” may stand before any number",
            "“{form}” có thể đứng trước bất cứ con số nào",
        ),
        (
            "“{form}” is a word for {unit}, and this unit is {own}",
            "“{form}” là từ chỉ {unit}, còn đơn vị này là {own}",
        ),
    ),
    "indicator-not-quoted": (
        (
            "“{words}” is said of “{other}”, recorded is “{label}”",
            "“{words}” là nói về “{other}”, còn sổ ghi “{label}”",
        ),
        ("“{clause}” does not name “{label}”", "“{clause}” không nêu “{label}”"),
    ),
    "period-mismatch": (
        (
            "“{words}” is of “{date}”, which has no date",
            "“{words}” là của “{date}”, không rõ ngày nào",
        ),
        (
            "“{words}” is of “{date}”, recorded is {recorded}",
            "“{words}” là của “{date}”, còn sổ ghi {recorded}",
        ),
        (
            "“{words}” is of {dates}, `{field}` is {recorded}",
            "“{words}” là của {dates}, còn `{field}` ghi {recorded}",
        ),
    ),
    "limited-claim": (
        (
            "“{word}” in the sentence may limit “{words}”",
            "“{word}” trong câu có thể giới hạn “{words}”",
        ),
    ),
    "word-before-number": (
        (
            "“{said}” may be another number than “{words}”",
            "“{said}” có thể là một con số khác với “{words}”",
        ),
    ),
    "word-before-date": (
        (
            "“{said}” may be of another thing than the number",
            "“{said}” có thể là ngày của một điều khác, không phải của con số",
        ),
    ),
    "word-behind-number": (
        (
            "“{said}” may be another thing than “{noun}”",
            "“{said}” có thể là thứ khác với “{noun}”",
        ),
    ),
    "level-mismatch": (
        (
            "“{word}” makes “{words}” another number than what is recorded",
            "“{word}” khiến “{words}” thành con số khác với điều sổ ghi",
        ),
        (
            "“{words}” is no change, as {indicator} is",
            "“{words}” không phải mức thay đổi như {indicator}",
        ),
    ),
    "aim-as-figure": (
        (
            "“{word}” says that “{words}” is aimed at or expected",
            "“{word}” cho biết “{words}” là điều nhắm tới hoặc dự kiến",
        ),
    ),
    "aim-not-quoted": (
        (
            "“{words}” does not say that it is aimed at",
            "“{words}” không cho biết đó là điều nhắm tới",
        ),
    ),
    "not-asserted": _ASSERTED,
    "doubt-not-recorded": _ASSERTED,
    "strength-not-quoted": (
        (
            "recorded is `{strength}`, the words say {read}",
            "sổ ghi `{strength}`, câu chữ nói {read}",
        ),
    ),
    "accumulation-not-quoted": (
        (
            "the first quotation does not say that it is `{accumulation}`",
            "trích dẫn đầu tiên không nói con số là `{accumulation}`",
        ),
    ),
    "direction-not-quoted": (
        (
            "`{direction}` is not what “{words}” says",
            "`{direction}` không phải điều “{words}” nói",
        ),
    ),
    "status-not-quoted": (
        (
            "before “{status}” the quotation says “{word}”",
            "trước “{status}”, trích dẫn có “{word}”",
        ),
        ("“{status}” stands in no quotation", "“{status}” không có trong trích dẫn nào"),
    ),
}
