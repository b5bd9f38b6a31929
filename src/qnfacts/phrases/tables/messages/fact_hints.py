"""How a fact can be mended."""

FACT_HINTS: dict[str, str] = {
    # Its quotations.
    "Quote on to the end of the clause, or begin where it begins.": (
        "Hãy trích tiếp đến hết vế câu, hoặc bắt đầu từ chỗ vế câu bắt đầu."
    ),
    "Quote the whole clause, or quote these words in another quotation of the fact.": (
        "Hãy trích cả vế câu, hoặc trích những chữ này trong một trích dẫn khác của dữ kiện."
    ),
    "Make two quotations of it, one for each sentence.": (
        "Hãy tách thành hai trích dẫn, mỗi câu một trích dẫn."
    ),
    "Quote what stands there too, or make two quotations.": (
        "Hãy trích cả phần ở giữa, hoặc tách thành hai trích dẫn."
    ),
    "Quote a word or two more, until only one place has them.": (
        "Hãy trích thêm một hai từ, đến khi chỉ một chỗ có câu chữ ấy."
    ),
    "Quote the shortest span that carries the claim; put context in another quotation.": (
        "Hãy trích đoạn ngắn nhất đủ cho khẳng định; để ngữ cảnh ở một trích dẫn khác."
    ),
    "Quote for each fact the clause that states it.": (
        "Với mỗi dữ kiện, hãy trích đúng vế câu nêu nó."
    ),
    "Name that source for the quotation, or quote the words of this one.": (
        "Hãy ghi nguồn ấy cho trích dẫn, hoặc trích câu chữ của nguồn này."
    ),
    "Segments are parts of one sentence; what stands further apart is another quotation.": (
        "Các đoạn là phần của một câu; những gì ở xa hơn là một trích dẫn khác."
    ),
    "Copy the words from the source's text.": "Hãy chép nguyên văn từ văn bản của nguồn.",
    "The closest passage is “{passage}”.": "Đoạn gần nhất là “{passage}”.",
    "It is neither beside the registry nor where --sources or QNFACTS_SOURCES says.": (
        "Không có ở cạnh sổ ghi, cũng không có ở nơi --sources hoặc QNFACTS_SOURCES chỉ ra."
    ),
    "Name the folder of the texts with --sources or QNFACTS_SOURCES.": (
        "Hãy nêu thư mục văn bản bằng --sources hoặc QNFACTS_SOURCES."
    ),
    "Name the folder that holds the files of the sources.": (
        "Hãy nêu thư mục chứa các tệp của nguồn."
    ),
    "Nothing was looked up in it. If it is right, `qnfacts sources --update` pins it.": (
        "Chưa tra trích dẫn nào trong đó. Nếu đúng là văn bản này, `qnfacts sources --update` "
        "sẽ ghi lại mã băm."
    ),
    # Its fields.
    "Record what it states, or put the quotation first that states the value.": (
        "Hãy ghi điều nó nêu, hoặc đưa trích dẫn nêu giá trị lên đầu."
    ),
    "Correct the unit, quote it too, or add the source's word to its `forms`.": (
        "Hãy sửa đơn vị, trích cả đơn vị, hoặc thêm từ của nguồn vào `forms` của đơn vị."
    ),
    "Correct the indicator, quote its words too, or add the source's words to its `forms`.": (
        "Hãy sửa chỉ tiêu, trích cả chữ nêu chỉ tiêu, hoặc thêm chữ của nguồn vào `forms`."
    ),
    "Quote fewer words, or mark those that are meant: `at: 500 doanh nghiệp`.": (
        "Hãy trích ít chữ hơn, hoặc đánh dấu phần muốn nói: `at: 500 doanh nghiệp`."
    ),
    "Mark the words that state the value as the quotation has them.": (
        "Hãy đánh dấu phần nêu giá trị đúng như trong trích dẫn."
    ),
    "Take the words by which sources tell this indicator from all others.": (
        "Hãy lấy những chữ mà nguồn dùng để phân biệt chỉ tiêu này với mọi chỉ tiêu khác."
    ),
    "Quote who says it, too, and add `{field}`.": "Hãy trích cả người nói, và thêm `{field}`.",
    "Name the unit as its forms do: the value has the scale.": (
        "Hãy đặt tên đơn vị như các dạng từ của nó: giá trị đã có bậc nghìn, triệu, tỷ."
    ),
    "Give what is counted otherwise a unit of its own.": (
        "Thứ được đếm khác đi phải có đơn vị riêng."
    ),
    "Correct the area, quote the words that say which one is meant, or name the source's.": (
        "Hãy sửa địa bàn, trích những chữ cho biết địa bàn nào, hoặc nêu địa bàn của nguồn."
    ),
    "Look what the words before the number make of it; if nothing, add them to a form.": (
        "Hãy xem những chữ trước con số làm nó khác đi ra sao; nếu không, thêm chúng vào `forms`."
    ),
    "Look what the words behind the number are of; if of the indicator, add them to a form.": (
        "Hãy xem những chữ sau con số nói về gì; nếu về chỉ tiêu, thêm chúng vào `forms`."
    ),
    "Quote what states the level, or give an indicator that is of this: `measures: change`.": (
        "Hãy trích chỗ nêu mức, hoặc dùng một chỉ tiêu đo điều này: `measures: change`."
    ),
    "Record what the source says is so; a rumour or a denial is a statement.": (
        "Hãy ghi điều nguồn nói là có; tin đồn hay lời bác bỏ là một phát biểu."
    ),
    "Record it as a target, or quote what the source says is so.": (
        "Hãy ghi là mục tiêu, hoặc trích điều nguồn nói là đã có."
    ),
    "Quote the words that say so, such as “phấn đấu” or “mục tiêu”, or record a figure.": (
        "Hãy trích những chữ nói thế, như “phấn đấu” hay “mục tiêu”, hoặc ghi là số liệu."
    ),
    "Quote the words that say so, such as “phấn đấu” or “mục tiêu”.": (
        "Hãy trích những chữ nói thế, như “phấn đấu” hay “mục tiêu”."
    ),
    "Record what it says of the number, such as its period or area.": (
        "Hãy ghi điều nó nói về con số, chẳng hạn thời kỳ hay địa bàn."
    ),
    "Look what has that date; if it is the number, add the words to a form.": (
        "Hãy xem ngày ấy là của gì; nếu là của con số, thêm những chữ này vào `forms`."
    ),
    "Record it, and quote the words that state it.": "Hãy ghi lại, và trích những chữ nêu nó.",
    "Correct the period, quote fewer words, or mark those that are meant with `at`.": (
        "Hãy sửa thời kỳ, trích ít chữ hơn, hoặc đánh dấu phần muốn nói bằng `at`."
    ),
    "Leave `statistic` out, or quote “trung bình” or “bình quân” with the number.": (
        "Hãy bỏ `statistic`, hoặc trích “trung bình” hay “bình quân” cùng con số."
    ),
    "Add `statistic: mean`.": "Hãy thêm `statistic: mean`.",
    "Add the grade to `dimensions`, such as {stars: 5}.": (
        "Hãy thêm hạng vào `dimensions`, chẳng hạn {stars: 5}."
    ),
    "Quote the grade with the number, as in “8 sản phẩm 5 sao”, or correct it.": (
        "Hãy trích hạng cùng con số, như “8 sản phẩm 5 sao”, hoặc sửa lại."
    ),
    "Add `stars`, or quote the words without the grade.": (
        "Hãy thêm `stars`, hoặc trích câu chữ không kèm hạng."
    ),
    "Quote the grade, as in “đạt 4 sao”, or correct it.": (
        "Hãy trích hạng, như “đạt 4 sao”, hoặc sửa lại."
    ),
    "Quote the words that give it the grade, or let a person confirm it.": (
        "Hãy trích những chữ cho biết hạng, hoặc để một người xác nhận."
    ),
    "Quote the words that say so, leave it out, or let a person confirm it.": (
        "Hãy trích những chữ nói thế, bỏ trường này, hoặc để một người xác nhận."
    ),
    "Add a quotation with the name, or the name as the source writes it to `forms`.": (
        "Hãy thêm một trích dẫn có tên, hoặc thêm tên như nguồn viết vào `forms`."
    ),
    "Add `{field}: {id}`, or quote the article's own words.": (
        "Hãy thêm `{field}: {id}`, hoặc trích lời của chính bài báo."
    ),
    "Say so in the label or the status, or record what the source says is so.": (
        "Hãy nói rõ trong nhãn hay tình trạng, hoặc ghi điều nguồn nói là có."
    ),
    "Correct it, or add a quotation that states it.": (
        "Hãy sửa lại, hoặc thêm một trích dẫn nêu điều này."
    ),
    "Add `{field}`, or quote the words without the date.": (
        "Hãy thêm `{field}`, hoặc trích câu chữ không kèm ngày."
    ),
    "“phải” is binding, “mục tiêu” set, “phấn đấu” strive, “hướng tới” towards.": (
        "“phải” là binding, “mục tiêu” là set, “phấn đấu” là strive, “hướng tới” là towards."
    ),
    "Quote “lũy kế”, “tính đến” or “chỉ tính riêng” with the number, or leave it out.": (
        "Hãy trích “lũy kế”, “tính đến” hay “chỉ tính riêng” cùng con số, hoặc bỏ trường này."
    ),
    "Record what the source says, such as “ít nhất” or “giảm xuống dưới”, or leave it out.": (
        "Hãy ghi điều nguồn nói, như “ít nhất” hay “giảm xuống dưới”, hoặc bỏ trường này."
    ),
    "Name the figure of this event's own attendance.": (
        "Hãy nêu số liệu về lượt khách của chính sự kiện này."
    ),
    "Quote the words that start from it, as in “so với 18 trạm năm 2020”.": (
        "Hãy trích những chữ lấy nó làm mốc, như “so với 18 trạm năm 2020”."
    ),
    "Quote the words that name the earlier document.": "Hãy trích những chữ nêu văn bản trước đó.",
    "Copy the number as it is printed, or quote the passage that has it.": (
        "Hãy chép số hiệu như được in, hoặc trích đoạn có số hiệu ấy."
    ),
    "Add `number: {number}`.": "Hãy thêm `number: {number}`.",
    "Correct the type, or quote the document's name with its type.": (
        "Hãy sửa loại, hoặc trích tên văn bản cùng loại của nó."
    ),
    "Quote the words that are of the one that is meant, and no others.": (
        "Hãy chỉ trích những chữ nói về điều muốn nói, không trích gì khác."
    ),
    "Give the status in the source's own words, with what turns their sense.": (
        "Hãy ghi tình trạng bằng chính lời của nguồn, kèm từ làm đổi nghĩa."
    ),
    # Labels, notes and translations.
    "Hedge the number as the quotation does, neither more nor less.": (
        "Hãy giữ đúng từ ước lượng của con số như trong trích dẫn, không hơn không kém."
    ),
    "Name the unit that the quotation names.": "Hãy nêu đúng đơn vị mà trích dẫn nêu.",
    "Correct the number, or write the words without it.": (
        "Hãy sửa con số, hoặc viết câu không có nó."
    ),
    "Give the date that the quotation gives, with the words that govern it.": (
        "Hãy ghi ngày mà trích dẫn nêu, kèm từ đi với nó."
    ),
    "Copy the number as the quotation has it.": "Hãy chép số hiệu như trong trích dẫn.",
    "Write the name that the quotation has, or quote the words that name it.": (
        "Hãy viết tên mà trích dẫn có, hoặc trích những chữ nêu tên này."
    ),
    "Translate all that the quotation says, or quote less of it.": (
        "Hãy dịch hết điều trích dẫn nói, hoặc trích ít đi."
    ),
    "See that each number stands with what it counts.": (
        "Hãy xem mỗi con số có đi với thứ nó đếm hay không."
    ),
    "Translate each quotation by itself.": "Hãy dịch riêng từng trích dẫn.",
    "See that it denies what the quotation denies, and nothing else.": (
        "Hãy xem nó có phủ định đúng điều trích dẫn phủ định, và không gì khác."
    ),
    "Say neither more nor less than the quotation.": (
        "Hãy nói đúng như trích dẫn, không hơn không kém."
    ),
    # Beside other facts.
    "Correct one of them, or what tells them apart: indicator, area, period, dimensions.": (
        "Hãy sửa một trong hai, hoặc điều phân biệt chúng: chỉ tiêu, địa bàn, thời kỳ, phân tổ."
    ),
    "Both may stand: say in a note which one to trust, and why.": (
        "Có thể giữ cả hai: hãy nói trong ghi chú nên tin số nào, và vì sao."
    ),
    "Look each of them up in the source, and whether they are of one whole.": (
        "Hãy tra từng số trong nguồn, và xem chúng có thuộc cùng một tổng chung."
    ),
    "Look whether the source names a part that the registry lacks.": (
        "Hãy xem nguồn có nêu một phần mà sổ dữ kiện còn thiếu."
    ),
    "Look up both dates in the source.": "Hãy tra cả hai ngày trong nguồn.",
    "Give the label and the field the period that the quotation states.": (
        "Hãy ghi ở nhãn và ở trường đúng thời kỳ mà trích dẫn nêu."
    ),
    "Add `{fact}` to its `contrasts_with`.": "Hãy thêm `{fact}` vào `contrasts_with` của nó.",
    "Write the label, and the translation if there is to be one; then take out `draft`.": (
        "Hãy viết nhãn, và bản dịch nếu cần có; rồi bỏ `draft`."
    ),
    "Record the fact it states, or waive it in the registry with the reason.": (
        "Hãy ghi dữ kiện được nêu ở đó, hoặc bỏ qua trong sổ kèm lý do."
    ),
    "Copy the passage to the letter, or remove the waiver.": (
        "Hãy chép đúng từng chữ, hoặc xóa mục bỏ qua này."
    ),
    "Remove the waiver.": "Hãy xóa mục bỏ qua này.",
    "Waive a longer passage, or say which one is meant with `occurrence`.": (
        "Hãy bỏ qua một đoạn dài hơn, hoặc nêu đoạn nào bằng `occurrence`."
    ),
    "Waive the whole sentence or line, or no more than a numeral.": (
        "Hãy bỏ qua cả câu hay cả dòng, hoặc chỉ một con số."
    ),
    "Record what they state, or waive them as what they are.": (
        "Hãy ghi điều chúng nêu, hoặc bỏ qua đúng với loại của chúng."
    ),
    "Say what the passage is: heading, caption, credit, page-number, …": (
        "Hãy nêu đoạn ấy là gì: heading, caption, credit, page-number, …"
    ),
    "Record what the source states; waive what states nothing.": (
        "Hãy ghi điều nguồn nêu; chỉ bỏ qua chỗ không nêu gì."
    ),
    "Prove it with the texts at hand, then write the lock anew with `qnfacts lock`.": (
        "Hãy kiểm tra cùng các văn bản, rồi ghi lại tệp khóa bằng `qnfacts lock`."
    ),
    "Let `qnfacts check` tell what has changed.": (
        "Hãy chạy `qnfacts check` để biết điều gì đã thay đổi."
    ),
    "Correct the fact, then let it be looked at again with `qnfacts review`.": (
        "Hãy sửa dữ kiện, rồi cho xem xét lại bằng `qnfacts review`."
    ),
    "Let somebody look with `qnfacts review`.": "Hãy để một người xem xét bằng `qnfacts review`.",
    "The word no longer counts. Let somebody look again with `qnfacts review`.": (
        "Lời xác nhận không còn giá trị. Hãy để một người xem xét lại bằng `qnfacts review`."
    ),
    "Write it anew with `qnfacts lock`, the texts at hand.": (
        "Hãy ghi lại bằng `qnfacts lock`, cùng với các văn bản."
    ),
    "Take it back to what `qnfacts review` wrote.": (
        "Hãy đưa tệp về đúng như `qnfacts review` đã ghi."
    ),
}
