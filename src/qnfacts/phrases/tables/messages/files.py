"""What is said of files, and of the form of a registry."""

FILES: dict[str, str] = {
    "there is no such file": "không có tệp này",
    "this works on one registry, and {count} are named: {names}": (
        "lệnh này chỉ làm việc với một sổ dữ kiện, mà ở đây nêu {count}: {names}"
    ),
    "two registries have the name {name}": "có hai sổ dữ kiện cùng tên {name}",
    "{name} gives its ids no name": "không lấy được từ {name} tên nào để ghi trước các mã",
    "the package that gives this registry fails: {cause}": (
        "gói có sổ dữ kiện này bị lỗi: {cause}"
    ),
    "you may not read this file": "bạn không có quyền đọc tệp này",
    "the file cannot be read: {cause}": "không đọc được tệp: {cause}",
    "the file is larger than {most} megabytes": "tệp lớn hơn {most} megabyte",
    "this is a pipe, not a file": "đây là một ống dẫn, không phải tệp",
    "this is a device, not a file": "đây là một thiết bị, không phải tệp",
    "this folder holds no registry: no YAML file": "thư mục này không có tệp YAML nào",
    "this is a folder": "đây là một thư mục",
    "there is nothing in the file": "tệp không có gì",
    "this is a folder, not a text": "đây là một thư mục, không phải văn bản",
    "the byte 0x{byte:02X} is not part of any character in UTF-8": (
        "byte 0x{byte:02X} không thuộc ký tự nào trong UTF-8"
    ),
    "there is a zero byte in it, as no text has": "có byte 0, mà văn bản không bao giờ có",
    "SOURCE_DATE_EPOCH is a time in seconds since 1970, and {given!r} is none": (
        "SOURCE_DATE_EPOCH là thời điểm tính bằng giây từ năm 1970, mà {given!r} không phải"
    ),
    "there is no draft in this folder": "thư mục này không có bản thảo nào",
    "drafts are read in Markdown, plain text and .docx": (
        "chỉ đọc được bản thảo Markdown, văn bản thường và .docx"
    ),
    "the text cannot be read: {cause}": "không đọc được văn bản: {cause}",
    "the text is larger than {most} megabytes": "văn bản lớn hơn {most} megabyte",
    "documents of Word are read by python-docx": "cần có python-docx để đọc tài liệu Word",
    "this is no document of Word": "đây không phải là tài liệu Word",
    "the file is in UTF-16 or UTF-32, not in UTF-8": (
        "tệp ở mã UTF-16 hoặc UTF-32, không phải UTF-8"
    ),
    "an invisible byte order mark stands before the first character": (
        "có một dấu thứ tự byte vô hình đứng trước ký tự đầu tiên"
    ),
    "lines end in a carriage return, as on Windows": (
        "các dòng kết thúc bằng ký tự về đầu dòng, như trên Windows"
    ),
    "a tab stands where spaces are wanted": "có dấu tab ở chỗ phải là dấu cách",
    "a backslash begins an escape that does not exist": (
        "dấu gạch chéo ngược mở đầu một mã thoát không tồn tại"
    ),
    "this quotation mark is never closed": "dấu nháy này không được đóng lại",
    "this quotation mark is closed only in line {found}": (
        "dấu nháy này đến dòng {found} mới được đóng lại"
    ),
    "this bracket is never closed, or a comma is missing after it": (
        "dấu ngoặc này không được đóng lại, hoặc thiếu dấu phẩy sau nó"
    ),
    "`>` or `|` at the beginning announces a block of text on the lines below": (
        "`>` hoặc `|` ở đầu báo trước một khối văn bản ở các dòng dưới"
    ),
    "a colon stands where no key can end": "có dấu hai chấm ở chỗ không thể kết thúc khóa",
    "this is neither `key: value` nor part of the text above": (
        "đây không phải `khóa: giá trị`, cũng không thuộc văn bản ở trên"
    ),
    "an entry cannot begin in the middle of a line": "một mục không thể bắt đầu ở giữa dòng",
    "text without quotation marks cannot begin like this": (
        "văn bản không có dấu nháy không thể bắt đầu như thế này"
    ),
    "text goes on after the end of the data": "vẫn còn văn bản sau khi dữ liệu đã hết",
    "this does not go on from what stands above it": "chỗ này không nối tiếp được phần ở trên",
    "the file ends where a value is wanted": "tệp kết thúc ở chỗ còn thiếu giá trị",
    "a value is wanted before `{found}`": "thiếu giá trị trước `{found}`",
    "a line that begins with % says how to read the file, and this one is not known": (
        "dòng bắt đầu bằng % cho biết cách đọc tệp, và dòng này không hợp lệ"
    ),
    "a second document begins here": "một tài liệu thứ hai bắt đầu ở đây",
    "this cannot be read as YAML": "không đọc được chỗ này theo cú pháp YAML",
    "U+{number:04X} ({name}) cannot stand in YAML": (
        "U+{number:04X} ({name}) không được có trong YAML"
    ),
    "the text ends before “{hidden}”, which is a comment": (
        "văn bản dừng lại trước “{hidden}”, phần này bị coi là chú thích"
    ),
    "`*{name}` stands for other text": "`*{name}` thay cho văn bản khác",
    "`&{name}` lets text be repeated": "`&{name}` cho phép lặp lại văn bản",
    "`{tag}` changes what text means": "`{tag}` làm đổi nghĩa của văn bản",
    "this is more than {most} levels deep": "chỗ này lồng sâu hơn {most} cấp",
    "`{field}` leads over more than {most} entries": "`{field}` dẫn qua hơn {most} mục",
    "`{key}` is given in line {line} and again in line {again}": (
        "`{key}` đã có ở dòng {line}, lại có ở dòng {again}"
    ),
    "`{key}` is given in {where} and again here": "`{key}` đã có ở {where}, lại có ở đây",
    "the id {id} is taken by the entry in {where}": "mã {id} đã được dùng cho mục ở {where}",
    "`{name}` is missing": "thiếu `{name}`",
    "a quote has either text or segments": "trích dẫn cần có `text` hoặc `segments`",
    "a name has a family or a literal": "tên phải có family hoặc literal",
    "base and factor go together": "base và factor phải đi cùng nhau",
    "a target has a value or a goal in words": (
        "mục tiêu phải có giá trị, hoặc một đích nêu bằng lời"
    ),
    "a target's value needs an indicator": "giá trị của mục tiêu phải có chỉ tiêu đi kèm",
    "there is no such field": "không có trường này",
    "this key is not text": "khóa này không phải là văn bản",
    "a registry is a mapping of its sections, not {shown}": (
        "sổ dữ kiện là một ánh xạ gồm các phần, không phải {shown}"
    ),
    "write true or false": "hãy viết true hoặc false",
    "a date or period is wanted, such as 2024": "cần một ngày hoặc thời kỳ, chẳng hạn 2024",
    'a value is wanted, such as 437 or ">13000"': 'cần một giá trị, chẳng hạn 437 hoặc ">13000"',
    "a word or a whole number is wanted, such as 5": "cần một từ hoặc một số nguyên, chẳng hạn 5",
    "write all, or a number from 1": "hãy viết all, hoặc một số từ 1 trở lên",
    "{wanted} is wanted, not {shown}": "cần {wanted}, không phải {shown}",
    "the text is empty": "văn bản bị bỏ trống",
    "the text is missing behind it": "còn thiếu nội dung ở sau",
    "this registry has one language, {language}": "sổ dữ kiện này chỉ có một ngôn ngữ, {language}",
    "a language stands there twice": "một ngôn ngữ được nêu hai lần",
    "there is room for {most} characters, this has {length}": (
        "chỉ được {most} ký tự, ở đây có {length}"
    ),
    "no file has a zero byte in its name": "không tệp nào có byte 0 trong tên",
    "the file lies inside the folder of the texts": "tệp phải nằm trong thư mục văn bản",
    "a factor has at most {most} digits before its point and behind it": (
        "hệ số có nhiều nhất {most} chữ số trước và sau dấu thập phân"
    ),
    "an id is written in small letters, digits and single hyphens": (
        "mã viết bằng chữ thường, chữ số và từng dấu gạch nối đơn"
    ),
    "stars are a whole number from {low} to {high}": "số sao là một số nguyên từ {low} đến {high}",
    "this program reads version 1 of the format": "chương trình này đọc phiên bản 1 của định dạng",
    "a SHA-256 is 64 digits 0-9 and a-f": "SHA-256 gồm 64 chữ số 0-9 và a-f",
    "a language is two or three letters, such as vi": (
        "mã ngôn ngữ gồm hai hoặc ba chữ cái, chẳng hạn vi"
    ),
    "only the layout repeats a passage: say which": (
        "chỉ phần dàn trang mới lặp lại: hãy nói rõ đoạn nào"
    ),
    "the value has no end that can be met in this direction": (
        "giá trị không có đầu mút nào để đạt theo hướng này"
    ),
    "{shown} is not known": "không có lựa chọn {shown}",
    "{shown} is out of bounds": "{shown} nằm ngoài giới hạn",
    "the list is too long": "danh sách quá dài",
    "the list is empty": "danh sách trống",
    "{written!r} is not a date or a period; write {form}": (
        "{written!r} không phải là ngày hay thời kỳ; hãy viết {form}"
    ),
    "{written!r} is not a date or a period": "{written!r} không phải là ngày hay thời kỳ",
    "an interval needs at least one end": "khoảng thời gian phải có ít nhất một đầu mút",
    "{written} ends before it begins": "{written} kết thúc trước khi bắt đầu",
    "{written!r} is not a date": "{written!r} không phải là ngày",
    "{written}: there is no month {month}": "{written}: không có tháng {month}",
    "{written}: the month has no day {day}": "{written}: tháng này không có ngày {day}",
    "year {year} is outside the calendar used here": "năm {year} nằm ngoài lịch được dùng ở đây",
    "a value has at most {most} signs, this one has {length}": (
        "giá trị có nhiều nhất {most} ký tự, ở đây có {length}"
    ),
    "{written!r} is not a value": "{written!r} không phải là một giá trị",
    "nothing lies between {low} and {high}": "không có số nào nằm giữa {low} và {high}",
    "'between' takes two numbers": "khoảng phải có hai số",
    "{shown} is not in `{section}`": "`{section}` không có {shown}",
    "{shown} is a {kind}; a {other_kind} is wanted": "{shown} là {kind}; ở đây cần {other_kind}",
    "{shown} refers to itself": "{shown} dẫn chiếu tới chính nó",
    "`{field}` leads in a circle: {chain}": "`{field}` dẫn thành vòng tròn: {chain}",
    "the lock cannot be read: {cause}": "không đọc được tệp khóa: {cause}",
    "the lock is not in UTF-8": "tệp khóa không ở mã UTF-8",
    "the lock cannot be used: {reason}": "không dùng được tệp khóa: {reason}",
    "the lock is of `{other}`, not of `{name}`": (
        "tệp khóa là của `{other}`, không phải của `{name}`"
    ),
    "`{field}` is written in a form that nothing can be put into": (
        "`{field}` được viết ở dạng không thể thêm gì vào"
    ),
    "it has changed meanwhile, and nothing was written": "tệp vừa bị thay đổi, nên không ghi gì cả",
    "the fact is there already: {fact}": "đã có dữ kiện này: {fact}",
    "{number} has more digits than a decimal of {size} with {places} decimals": (
        "{number} có nhiều chữ số hơn một số thập phân {size} chữ số với {places} chữ số lẻ"
    ),
    "the reviews cannot be used: {reason}": "không dùng được tệp xem xét: {reason}",
    "`{field}`: {said}": "`{field}`: {said}",
}
