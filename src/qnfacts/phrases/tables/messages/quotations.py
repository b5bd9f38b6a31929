"""What is said of quotations, and of the texts they stand in."""

QUOTATIONS: dict[str, str] = {
    "{source} has nothing like these words": "{source} không có câu chữ nào giống thế này",
    "not the words of {source}: line {line} has {differences}": (
        "không đúng nguyên văn của {source}: dòng {line} có {differences}"
    ),
    "{source} does not have these words: they stand in {place}": (
        "{source} không có câu chữ này: chúng nằm trong {place}"
    ),
    "the text goes on between the segments: “{words}”": (
        "giữa các đoạn, văn bản vẫn còn chữ: “{words}”"
    ),
    "the segments do not stand in this order within {most} characters": (
        "các đoạn không đứng theo thứ tự này trong phạm vi {most} ký tự"
    ),
    "{source} has these words in line {line} and again in line {again}": (
        "{source} có câu chữ này ở dòng {line}, rồi lại có ở dòng {again}"
    ),
    "the quotation cuts “{words}” short": "trích dẫn cắt cụt “{words}”",
    "in its sentence “{words}” means something else": "trong câu gốc, “{words}” có nghĩa khác",
    "“{word}” stands before the quotation and changes its sense": (
        "“{word}” đứng trước phần trích và làm đổi nghĩa"
    ),
    "“{word}” stands after the quotation and changes its sense": (
        "“{word}” đứng sau phần trích và làm đổi nghĩa"
    ),
    "the quotation is cut out of a question": "phần trích bị cắt ra từ một câu hỏi",
    "the quotation begins inside “{word}”": "phần trích bắt đầu ở giữa “{word}”",
    "the quotation ends inside “{word}”": "phần trích kết thúc ở giữa “{word}”",
    "the claim leaves out “{words}”, which may limit it": (
        "phần trích bỏ qua “{words}”, có thể là điều giới hạn khẳng định"
    ),
    "a sentence ends inside the quotation, after “{word}”": (
        "có một câu kết thúc ngay trong trích dẫn, sau “{word}”"
    ),
    "the quotation has {length} characters, {most} are the most": (
        "trích dẫn dài {length} ký tự, nhiều nhất là {most}"
    ),
    "{count} facts quote these words as their claim: {facts}": (
        "{count} dữ kiện cùng lấy câu chữ này làm khẳng định: {facts}"
    ),
    "the text of {source} is not there": "không thấy văn bản của {source}",
    "there is no such folder of texts": "không có thư mục văn bản này",
    "the text of {source} cannot be read: {cause}": "không đọc được văn bản của {source}: {cause}",
    "the text of {source} is not in UTF-8": "văn bản của {source} không ở mã UTF-8",
    "this is not the text that the registry pins for {source}": (
        "đây không phải văn bản mà sổ dữ kiện đã ghim cho {source}"
    ),
    "its words do not stand in the text of {source} at hand": (
        "câu chữ của dữ kiện này không có trong văn bản hiện có của {source}"
    ),
}
