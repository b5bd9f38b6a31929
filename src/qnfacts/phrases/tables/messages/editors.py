"""What is said of the editors' words: labels, notes and translations."""

from qnfacts.phrases.tables.messages.templates import Templates

EDITORS: dict[str, Templates] = {
    "unquoted-number": (("“{number}” is not in {holder}", "“{number}” không có trong {holder}"),),
    "hedge-reworded": (
        (
            "“{words}” means {value}; the quotation states “{said}”",
            "“{words}” nghĩa là {value}; trích dẫn nêu “{said}”",
        ),
        (
            "“{words}” means {value}; the quotation states no quantity",
            "“{words}” nghĩa là {value}; trích dẫn không nêu số lượng nào",
        ),
        (
            "“{words}” means {value}; the quotation states {read}",
            "“{words}” nghĩa là {value}; trích dẫn nêu {read}",
        ),
    ),
    "unit-reworded": (
        (
            "“{words}” counts {read}; the quotation {unit}",
            "“{words}” tính theo {read}; trích dẫn tính theo {unit}",
        ),
    ),
    "unquoted-date": (
        (
            "“{date}” ({edtf}) is the date of no quotation",
            "“{date}” ({edtf}) không phải ngày của trích dẫn nào",
        ),
    ),
    "unquoted-document": (
        ("the number {number} is in no quotation", "số hiệu {number} không có trong trích dẫn nào"),
    ),
    "unquoted-name": (
        (
            "no quotation or translation has the name {name}",
            "không trích dẫn hay bản dịch nào có tên {name}",
        ),
        ("no quotation names {name}", "không trích dẫn nào nêu tên {name}"),
    ),
    "untranslated-number": (("the translation leaves out “{words}”", "bản dịch bỏ sót “{words}”"),),
    "reordered-numbers": (
        (
            "the translation has “{first}” before “{second}”",
            "bản dịch để “{first}” trước “{second}”",
        ),
    ),
    "untranslated-name": (("the translation does not name {name}", "bản dịch không nêu {name}"),),
    "repeated-translation": (
        (
            "the quotation of {fact} has this translation, too",
            "trích dẫn của {fact} cũng có bản dịch này",
        ),
    ),
    "negation-changed": (
        (
            "the translation has {denials}, the quotation {other_denials}",
            "bản dịch có {denials}, trích dẫn có {other_denials}",
        ),
        (
            "the label has {denials} in English, {other_denials} in Vietnamese",
            "nhãn có {denials} trong tiếng Anh, {other_denials} trong tiếng Việt",
        ),
        (
            "the label has {denials}, the quotations none",
            "nhãn có {denials}, các trích dẫn thì không",
        ),
    ),
    "sense-changed": (
        (
            "“{word}” says {sense}, of which {holder} has no word",
            "“{word}” nói đến {sense}, mà {holder} không có từ nào như vậy",
        ),
    ),
}
