"""What is said of the editors' words: labels, notes and translations."""

EDITORS: dict[str, str] = {
    "“{number}” is not in {holder}": "“{number}” không có trong {holder}",
    "“{words}” means {value}; the quotation states {read}": (
        "“{words}” nghĩa là {value}; trích dẫn nêu {read}"
    ),
    "“{words}” counts {read}; the quotation {unit}": (
        "“{words}” tính theo {read}; trích dẫn tính theo {unit}"
    ),
    "“{date}” ({edtf}) is the date of no quotation": (
        "“{date}” ({edtf}) không phải ngày của trích dẫn nào"
    ),
    "the number {number} is in no quotation": "số hiệu {number} không có trong trích dẫn nào",
    "no quotation or translation has the name {name}": (
        "không trích dẫn hay bản dịch nào có tên {name}"
    ),
    "no quotation names {name}": "không trích dẫn nào nêu tên {name}",
    "the translation leaves out “{words}”": "bản dịch bỏ sót “{words}”",
    "the translation has “{first}” before “{second}”": "bản dịch để “{first}” trước “{second}”",
    "the translation does not name {name}": "bản dịch không nêu {name}",
    "the quotation of {fact} has this translation, too": (
        "trích dẫn của {fact} cũng có bản dịch này"
    ),
    "the translation has {denials}, the quotation {other_denials}": (
        "bản dịch có {denials}, trích dẫn có {other_denials}"
    ),
    "the label has {denials} in English, {other_denials} in Vietnamese": (
        "nhãn có {denials} trong tiếng Anh, {other_denials} trong tiếng Việt"
    ),
    "the label has {denials}, the quotations none": "nhãn có {denials}, các trích dẫn thì không",
    "the label has “{word}”, the quotation “{quoted}”": (
        "nhãn viết “{word}”, trích dẫn viết “{quoted}”"
    ),
    "“{word}” says {sense}, of which {holder} has no word": (
        "“{word}” nói đến {sense}, mà {holder} không có từ nào như vậy"
    ),
}
