"""What is said of the fields of a fact, held against its quotations."""

FACTS: dict[str, str] = {
    "recorded is {value}; the first quotation states no quantity": (
        "sổ ghi {value}; trích dẫn đầu tiên không nêu số lượng nào"
    ),
    "recorded is {value}; the first quotation states {read}": (
        "sổ ghi {value}; trích dẫn đầu tiên nêu {read}"
    ),
    "recorded is {value}; the quotation states “{words}”": (
        "sổ ghi {value}; trích dẫn nêu “{words}”"
    ),
    "recorded is a mean; the quotation states “{words}” without saying so": (
        "sổ ghi số trung bình; trích dẫn nêu “{words}” mà không nói thế"
    ),
    "the quotation states “{words}” as a mean": "trích dẫn nêu “{words}” là số trung bình",
    "`{said}` does not stand beside “{words}”": "`{said}` không đứng cạnh “{words}”",
    "`{said}` does not stand in a quotation": "`{said}` không có trong trích dẫn nào",
    "the quotation states “{words}” of “{grade}” alone": (
        "trích dẫn chỉ nêu “{words}” cho riêng “{grade}”"
    ),
    "the quotation states “{grade}”, the product has no grade": (
        "trích dẫn nêu “{grade}”, còn sản phẩm không ghi hạng"
    ),
    "no word says that “{words}” is the grade of the product": (
        "không từ nào nói “{words}” là hạng của sản phẩm"
    ),
    "no word says that {what} is `{field}`": "không từ nào nói {what} là `{field}`",
    "the quotation states “{date}”, and the fact records no date": (
        "trích dẫn nêu “{date}”, còn dữ kiện không ghi ngày"
    ),
    "the sentence states “{date}”, and the fact records no date": (
        "câu văn nêu “{date}”, còn dữ kiện không ghi ngày"
    ),
    "the quotation states the number {number}, the fact has none": (
        "trích dẫn nêu số hiệu {number}, còn dữ kiện không ghi"
    ),
    "`{type}` is “{name}”; the quotations state no type": (
        "`{type}` là “{name}”; các trích dẫn không nêu loại văn bản nào"
    ),
    "`{type}` is “{name}”; the quotations state {read}": (
        "`{type}` là “{name}”; các trích dẫn nêu {read}"
    ),
    "`{field}`: no quotation names {name} there; named: {read}": (
        "`{field}`: không trích dẫn nào nêu {name} ở vai ấy; được nêu: {read}"
    ),
    "the quotation attributes it to {name}": "theo trích dẫn, đây là lời của {name}",
    "recorded of {area}; {about}": "sổ ghi cho {area}; {about}",
    "“{words}” and “{others}” stand in one clause": (
        "“{words}” và “{others}” nằm trong cùng một vế câu"
    ),
    "“{words}” may be of {others}": "“{words}” có thể là của {others}",
    "`{field}`: one quotation names {names}": "`{field}`: một trích dẫn nêu {names}",
    "“{words}” does not stand just once in the first quotation": (
        "“{words}” không xuất hiện đúng một lần trong trích dẫn đầu tiên"
    ),
    "“{form}” names a place": "“{form}” là tên một địa bàn",
    "“{form}” names {ids}": "“{form}” chỉ chung {ids}",
    "“{form}” may stand before any number": "“{form}” có thể đứng trước bất cứ con số nào",
    "“{words}” is cut out of somebody's words": "“{words}” được cắt ra từ lời nói của một người",
    "“{form}” counts one by one, and not “{label}”": (
        "“{form}” đếm từng cái một, không đếm “{label}”"
    ),
    "“{form}” is a word for {unit}, and this unit is {own}": (
        "“{form}” là từ chỉ {unit}, còn đơn vị này là {own}"
    ),
    "“{words}” is said of “{other}”, recorded is “{label}”": (
        "“{words}” là nói về “{other}”, còn sổ ghi “{label}”"
    ),
    "“{clause}” does not name “{label}”": "“{clause}” không nêu “{label}”",
    "“{words}” is of “{date}”, which has no date": "“{words}” là của “{date}”, không rõ ngày nào",
    "“{words}” is of “{date}”, recorded is {recorded}": (
        "“{words}” là của “{date}”, còn sổ ghi {recorded}"
    ),
    "“{words}” is of {dates}, `{field}` is {recorded}": (
        "“{words}” là của {dates}, còn `{field}` ghi {recorded}"
    ),
    "“{word}” in the sentence may limit “{words}”": "“{word}” trong câu có thể giới hạn “{words}”",
    "“{said}” may be another number than “{words}”": (
        "“{said}” có thể là một con số khác với “{words}”"
    ),
    "“{said}” may be of another thing than the number": (
        "“{said}” có thể là ngày của một điều khác, không phải của con số"
    ),
    "“{said}” may be another thing than “{noun}”": "“{said}” có thể là thứ khác với “{noun}”",
    "“{word}” makes “{words}” another number than what is recorded": (
        "“{word}” khiến “{words}” thành con số khác với điều sổ ghi"
    ),
    "“{words}” is no change, as {indicator} is": (
        "“{words}” không phải mức thay đổi như {indicator}"
    ),
    "“{word}” says that “{words}” is aimed at or expected": (
        "“{word}” cho biết “{words}” là điều nhắm tới hoặc dự kiến"
    ),
    "“{words}” does not say that it is aimed at": "“{words}” không cho biết đó là điều nhắm tới",
    "“{word}” in the quotation is not in the label": (
        "“{word}” có trong trích dẫn mà không có trong nhãn"
    ),
    "“{word}” leaves in doubt that it is “{words}”": "“{word}” khiến chưa chắc đã là “{words}”",
    "recorded is `{strength}`, the words say {read}": "sổ ghi `{strength}`, câu chữ nói {read}",
    "the first quotation does not say that it is `{accumulation}`": (
        "trích dẫn đầu tiên không nói con số là `{accumulation}`"
    ),
    "`{direction}` is not what “{words}” says": "`{direction}` không phải điều “{words}” nói",
    "before “{status}” the quotation says “{word}”": "trước “{status}”, trích dẫn có “{word}”",
    "“{status}” stands in no quotation": "“{status}” không có trong trích dẫn nào",
    "`{recorded}` is in no quotation; {stated}": (
        "`{recorded}` không có trong trích dẫn nào; {stated}"
    ),
    "they state {read}": "các trích dẫn nêu {read}",
    "they state no such date": "các trích dẫn không nêu ngày nào như vậy",
    "they state no document number": "các trích dẫn không nêu số hiệu nào",
    "recorded in {unit}; “{words}” counts {counted}": (
        "sổ ghi theo {unit}; “{words}” đếm theo {counted}"
    ),
    "recorded in {unit}; “{words}” names no unit that the registry knows": (
        "sổ ghi theo {unit}; “{words}” không nêu đơn vị nào có trong sổ dữ kiện"
    ),
}
