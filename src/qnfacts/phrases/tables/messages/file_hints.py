"""How a file, and the form of a registry, can be mended."""

FILE_HINTS: dict[str, str] = {
    "Ask its owner for the right to read it, or name another file.": (
        "Hãy xin chủ tệp quyền đọc, hoặc nêu một tệp khác."
    ),
    "Name a file in it: {files}.": "Hãy nêu một tệp trong đó: {files}.",
    "Name a file in it.": "Hãy nêu một tệp trong đó.",
    "Drafts are files in {endings}.": "Bản thảo là tệp {endings}.",
    "Save it as .docx, or make a text of it, as `pdftotext` does of a PDF.": (
        "Hãy lưu thành .docx, hoặc chuyển thành văn bản, như `pdftotext` làm với PDF."
    ),
    "It is a link to a file that does not exist.": "Đây là liên kết tới một tệp không tồn tại.",
    "The folder {folder} does not exist either.": "Thư mục {folder} cũng không tồn tại.",
    "The folder has {files}.": "Thư mục có {files}.",
    "Name a YAML file, or a folder of them.": "Hãy nêu một tệp YAML, hoặc thư mục chứa tệp YAML.",
    "Begin with `version: 1`, `title` and `sources`.": (
        "Hãy bắt đầu bằng `version: 1`, `title` và `sources`."
    ),
    "Look at the spelling, or give the whole path.": "Hãy xem lại tên, hoặc nêu đường dẫn đầy đủ.",
    "Save the text as UTF-8.": "Hãy lưu văn bản ở mã UTF-8.",
    "Where it is a document of Word, give it as a file that ends in .docx.": (
        "Nếu đây là tài liệu Word, hãy nêu tên tệp có đuôi .docx."
    ),
    "Save the file as UTF-8.": "Hãy lưu tệp ở mã UTF-8.",
    "Save the file as UTF-8 without a byte order mark (BOM).": (
        "Hãy lưu tệp ở mã UTF-8 không có dấu thứ tự byte (BOM)."
    ),
    "Save the file with line ends LF (Unix), not CRLF.": (
        "Hãy lưu tệp với ký tự xuống dòng LF (Unix), không phải CRLF."
    ),
    "Remove this invisible character, or write it as an escape in double quotation marks.": (
        "Hãy xóa ký tự vô hình này, hoặc viết nó bằng mã thoát trong dấu nháy kép."
    ),
    "Indent with spaces.": "Hãy thụt lề bằng dấu cách.",
    "Write the text in single quotation marks, or the backslash twice.": (
        "Hãy viết văn bản trong dấu nháy đơn, hoặc viết dấu gạch chéo ngược hai lần."
    ),
    'Close it. Inside \'...\' an apostrophe is written twice, inside "..." a quote as \\".': (
        'Hãy đóng nó. Trong \'...\' dấu nháy đơn viết đôi, trong "..." dấu nháy kép viết là \\".'
    ),
    'Text that begins with a bracket goes in quotation marks: "[10, 20)".': (
        'Văn bản bắt đầu bằng dấu ngoặc phải nằm trong dấu nháy: "[10, 20)".'
    ),
    'Text that begins with it goes in quotation marks: ">13000".': (
        'Văn bản bắt đầu bằng ký tự này phải nằm trong dấu nháy: ">13000".'
    ),
    "Put text that holds a colon and a space in quotation marks, and check the indentation.": (
        "Hãy đặt văn bản có dấu hai chấm kèm dấu cách trong dấu nháy, và xem lại thụt lề."
    ),
    "Write a colon and a space after the key, or indent the text under its key.": (
        "Hãy viết dấu hai chấm và dấu cách sau khóa, hoặc thụt lề văn bản dưới khóa của nó."
    ),
    "Begin it on a line of its own, or put the text in quotation marks.": (
        "Hãy bắt đầu nó ở một dòng riêng, hoặc đặt văn bản trong dấu nháy."
    ),
    "Put the whole text in quotation marks.": "Hãy đặt cả văn bản trong dấu nháy.",
    "Remove what stands here, or put the whole text in quotation marks.": (
        "Hãy xóa phần ở đây, hoặc đặt cả văn bản trong dấu nháy."
    ),
    (
        "Let all entries of one list or mapping begin in the same column, and let "
        "nothing follow a closing quotation mark."
    ): (
        "Hãy để mọi mục của một danh sách hay ánh xạ bắt đầu ở cùng một cột, và không "
        "viết gì sau dấu nháy đóng."
    ),
    "Write the value, or close the bracket that is open.": (
        "Hãy viết giá trị, hoặc đóng dấu ngoặc còn mở."
    ),
    "Write the value, or put text that begins like this in quotation marks.": (
        "Hãy viết giá trị, hoặc đặt văn bản bắt đầu như thế này trong dấu nháy."
    ),
    "If it belongs to the text before it, put the whole text between quotes.": (
        "Nếu chỗ này thuộc văn bản ở trước, hãy đặt cả văn bản trong dấu nháy."
    ),
    "Remove the line.": "Hãy xóa dòng này.",
    "Look here and in the lines above for a missing quotation mark, bracket or colon.": (
        "Hãy tìm ở đây và các dòng trên xem có thiếu dấu nháy, dấu ngoặc hay dấu hai chấm."
    ),
    "Put text with ` #` in quotation marks; put two spaces before a comment.": (
        "Hãy đặt văn bản có ` #` trong dấu nháy; trước chú thích để hai dấu cách."
    ),
    "Write the text itself; text that begins with this sign goes in quotation marks.": (
        "Hãy viết chính văn bản đó; văn bản bắt đầu bằng ký tự này phải nằm trong dấu nháy."
    ),
    "Look for brackets or hyphens repeated by mistake.": (
        "Hãy tìm các dấu ngoặc hoặc gạch nối bị lặp nhầm."
    ),
    "Look for entries repeated by mistake.": "Hãy tìm các mục bị lặp nhầm.",
    "Remove the `---`.": "Hãy xóa `---`.",
    # The form of a registry.
    "Keep one of the two.": "Hãy giữ lại một trong hai.",
    "Choose another id.": "Hãy chọn mã khác.",
    "Write `key: value`.": "Hãy viết `khóa: giá trị`.",
    "Write one of: {names}.": "Hãy viết một trong: {names}.",
    "Did you mean `{name}`?": "Có phải ý bạn là `{name}`?",
    "Did you mean {name}?": "Có phải ý bạn là {name}?",
    "Add a line `{key}: …`. {description}": "Hãy thêm dòng `{key}: …`. {description}",
    "Add a line `{key}: …`.": "Hãy thêm dòng `{key}: …`.",
    "Write {most} entries at most.": "Hãy viết nhiều nhất {most} mục.",
    "Write at least one entry.": "Hãy viết ít nhất một mục.",
    "Write 2024, 2024-07, 2024-07-01, 2024-35, 199X, 2021/2025 or ../2030.": (
        "Hãy viết 2024, 2024-07, 2024-07-01, 2024-35, 199X, 2021/2025 hoặc ../2030."
    ),
    "Look it up in the source.": "Hãy tra lại trong nguồn.",
    'Write 437, ">13000", "nearly 500", "~640", "[10, 20)" or "tens * 10^9".': (
        'Hãy viết 437, ">13000", "nearly 500", "~640", "[10, 20)" hoặc "tens * 10^9".'
    ),
    "Put it between quotes: {meant}.": "Hãy đặt trong dấu nháy: {meant}.",
    "Decimals stand behind a point: {meant}.": "Phần thập phân đứng sau dấu chấm: {meant}.",
    "Thousands are not parted: {meant}. Decimals stand behind a point.": (
        "Không tách hàng nghìn: {meant}. Phần thập phân đứng sau dấu chấm."
    ),
    "Thousands are not parted: {meant}.": "Không tách hàng nghìn: {meant}.",
    "From one number to another is {meant}.": "Từ số này đến số kia viết là {meant}.",
    "The unit stands with the indicator: {meant}.": "Đơn vị ghi ở chỉ tiêu: {meant}.",
    "As the quotation states it, write {meant}.": "Theo đúng trích dẫn, hãy viết {meant}.",
    "Write one text, or leave the line out where the field may be missing.": (
        "Hãy viết một văn bản, hoặc bỏ cả dòng nếu trường này không bắt buộc."
    ),
    "Write one word.": "Hãy viết một từ.",
    "Write [one, two], or each entry on a line of its own after a hyphen.": (
        "Hãy viết [một, hai], hoặc mỗi mục một dòng sau dấu gạch nối."
    ),
    "Its fields: {fields}.": "Các trường: {fields}.",
    "Write digits only.": "Hãy chỉ viết chữ số.",
    "Write digits, with a point before decimals.": (
        "Hãy viết chữ số, với dấu chấm trước phần thập phân."
    ),
    "Name another fact.": "Hãy nêu một dữ kiện khác.",
    "Break the circle at one of them.": "Hãy cắt vòng tròn ở một trong các mục ấy.",
    "Add it to `{section}`.": "Hãy thêm nó vào `{section}`.",
    "Write {limit}.": "Hãy viết {limit}.",
    "Write {{name: value}}, or each name with its value on its own line.": (
        "Hãy viết {{tên: giá trị}}, hoặc mỗi tên cùng giá trị trên một dòng riêng."
    ),
    # What is written by a command.
    "Try it again.": "Hãy thử lại.",
    "Change that one, or pin other words.": "Hãy sửa dữ kiện ấy, hoặc ghim từ ngữ khác.",
    "Write each of its entries on lines of its own, behind a hyphen.": (
        "Hãy viết mỗi mục trên dòng riêng, sau dấu gạch nối."
    ),
    "Install it with: python -m pip install 'qnfacts[word]'": (
        "Hãy cài đặt bằng: python -m pip install 'qnfacts[word]'"
    ),
}
