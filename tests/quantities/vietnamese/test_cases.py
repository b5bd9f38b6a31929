"""Phrases of real text that readers get wrong, in sentences, and what is read of them.

Each case is a text and what is read in it: the words, and what they say. Nothing else is read.
"""

import pytest

from qnfacts.quantities import Reading, scan
from qnfacts.values.notation import notation

CASES: dict[str, dict[str, str]] = {
    # A negation turns the hedge behind it, and a word that only looks like one does not.
    "Khách đến bằng đường hàng không đạt hơn 6,3 triệu lượt.": {"hơn 6,3 triệu": ">6300000"},
    "Phương tiện đường không đạt 1.372.377 lượt.": {"1.372.377": "1372377"},
    "Thời gian thử thách không được dưới một năm.": {"không được dưới một năm": ">=1 year"},
    "Mức phạt không được vượt 30% giá trị.": {"không được vượt 30%": "<=30 percent"},
    "Lãi suất không được thấp hơn 5% một năm.": {"không được thấp hơn 5%": ">=5 percent"},
    "Nghỉ không ngắn hơn 5 ngày làm việc.": {"không ngắn hơn 5 ngày": ">=5 day"},
    "Xe không nặng hơn 10 tấn được đi.": {"không nặng hơn 10 tấn": "<=10 tonne"},
    "Người chưa đủ 60 tuổi thì được.": {"chưa đủ 60 tuổi": "<60 year-of-age"},
    "Không được trả thấp hơn 85% mức lương này.": {},
    "Tỷ lệ ấy chưa bao giờ dưới 2%.": {},
    "Không ai được hưởng quá 75% mức lương.": {},
    "Con số không phải 5% như đã nêu.": {},
    "Không khí có độ ẩm trên 80%.": {"trên 80%": ">80 percent"},
    "Cả nước không còn xã nào dưới 15 tiêu chí.": {"dưới 15": "<15"},
    # No hedge is dropped.
    "Mức tăng lớn hơn 1,5 độ C là nguy hiểm.": {"lớn hơn 1,5 độ C": ">1.5 celsius"},
    "Tỷ lệ ít hơn 5% là đạt.": {"ít hơn 5%": "<5 percent"},
    "Sản lượng chưa bằng 90% năm trước.": {"chưa bằng 90%": "<90 percent"},
    "GRDP năm nay ước tăng 6,25% nhờ du lịch.": {"6,25%": "~6.25 percent"},
    "Phải có từ 02 lượt đăng kiểm viên trở lên.": {"từ 02 lượt đăng kiểm viên trở lên": ">=2"},
    "Ước tính khách quốc tế đạt 1.710.168 lượt.": {"1.710.168": "~1710168"},
    "Hợp đồng hơn hoặc bằng 5 năm thì ghi.": {"hơn hoặc bằng 5 năm": ">=5 year"},
    "Cửa nhỏ hơn hoặc bằng 3 m thì bỏ.": {"nhỏ hơn hoặc bằng 3 m": "<=3 metre"},
    "Doanh thu lên đến hơn 60 triệu đồng.": {"lên đến hơn 60 triệu đồng": ">60000000 VND"},
    "Đoàn có hơn 30 người.": {"hơn 30": ">30"},
    "Số này không tính đến 11 triệu du khách.": {"11 triệu": "11000000"},
    "Ước tính đến 3 triệu người bị ảnh hưởng.": {"đến 3 triệu": "up to 3000000"},
    # Ranges are read whole or not at all.
    "Lãi suất từ 1,6% đến 5,5%/năm.": {"từ 1,6% đến 5,5%/năm": "[1.6, 5.5] percent/year"},
    "Nợ trên 100% đến 150% vốn.": {"trên 100% đến 150%": "(100, 150] percent"},
    "Nồng độ vượt quá 50 miligam đến 80 miligam.": {
        "vượt quá 50 miligam đến 80 miligam": "(50, 80] milligram"
    },
    "Thuế từ 684 đồng/lít - 858 đồng/kg/lít xăng.": {
        "từ 684 đồng/lít - 858 đồng/kg/lít": "[684, 858] VND/kilogram/litre"
    },
    "Nghỉ trên 30 ngày đến dưới 60 ngày.": {"trên 30 ngày đến dưới 60 ngày": "(30, 60) day"},
    "Người từ đủ 14 tuổi đến dưới 16 tuổi.": {
        "từ đủ 14 tuổi đến dưới 16 tuổi": "[14, 16) year-of-age"
    },
    "Người từ đủ 18 tuổi đến chưa đủ 60 tuổi.": {
        "từ đủ 18 tuổi đến chưa đủ 60 tuổi": "[18, 60) year-of-age"
    },
    "Nhiệt độ từ âm 2 độ đến 5 độ C.": {"từ âm 2 độ đến 5 độ C": "[-2, 5] celsius"},
    "Vốn là 50.000.000.000 (năm mươi tỷ) đồng.": {
        "50.000.000.000 (năm mươi tỷ) đồng": "50000000000 VND"
    },
    "Phạt tù từ 02 (hai) năm đến 07 (bảy) năm.": {
        "từ 02 (hai) năm đến 07 (bảy) năm": "[2, 7] year"
    },
    "Án treo từ một năm đến năm năm.": {"từ một năm đến năm năm": "[1, 5] year"},
    "Phạt tù từ 6 tháng đến 3 năm.": {},
    "Tỉnh có từ 10 đến 20 doanh nghiệp mới.": {"từ 10 đến 20": "[10, 20]"},
    "Lớp có từ 5 đến dưới 7 em.": {"từ 5 đến dưới 7": "[5, 7)"},
    "Lãi từ hơn 5 đến gần 10% mỗi năm.": {},
    "Sẽ có từ 13-15.000 doanh nghiệp mới.": {},
    "Doanh thu năm tới 5.800 tỷ đồng.": {"5.800 tỷ đồng": "5800000000000 VND"},
    "Tháng tới 3 triệu lượt khách sẽ đến.": {"3 triệu": "3000000"},
    "Án treo từ năm tới bảy năm.": {"từ năm tới bảy năm": "[5, 7] year"},
    "Khu ấy rộng Khoảng 500-600 ha.": {"Khoảng 500-600 ha": "~[500, 600] hectare"},
    "Giá khoảng 7-8 triệu đồng.": {"khoảng 7-8 triệu đồng": "~[7000000, 8000000] VND"},
    "Mục tiêu là 12,5 - 13 triệu lượt khách.": {"12,5 - 13 triệu": "[12500000, 13000000]"},
    "Giá vàng là 75,5 - 77,5 triệu đồng/lượng.": {
        "75,5 - 77,5 triệu đồng/lượng": "[75500000, 77500000] VND/tael"
    },
    "Trong 72-120 giờ tiếp theo bão mạnh lên.": {"72-120 giờ": "[72, 120] hour"},
    "Có 5 triệu lượt khách đến 63 tỉnh.": {"5 triệu": "5000000", "63": "63"},
    # What something changed from, and to, is no range.
    "Lương tăng từ 5 triệu đồng lên 8 triệu đồng.": {
        "5 triệu đồng": "5000000 VND",
        "8 triệu đồng": "8000000 VND",
    },
    "Giá giảm từ 58 xuống 16%.": {"16%": "16 percent"},
    "Lương tăng từ 5 đến 8 triệu đồng.": {},
    # Lists whose members share what one has.
    "Nộp 2 hoặc 3 triệu đồng.": {},
    "Doanh thu tăng 2, 5% so với năm trước.": {},
    "Có một tỷ, hai trăm triệu, ba nghìn đồng.": {},
    # Numbers are read to their end.
    "Quỹ đạt 3,1 N đồng.": {},
    "Quỹ đạt 1,2 Tr đồng.": {},
    "Quỹ đạt 2 T đồng.": {},
    "Giá 5 triệu rưởi một chiếc.": {"5 triệu rưởi": "5500000"},
    "Em cao một mét bảy.": {},
    "Tỉnh có hơn 13.\n000 doanh nghiệp.": {},
    "Diện tích 1.500 m 2 đất.": {},
    "Có mười mấy ngàn người.": {"mười mấy ngàn": "[11000, 20000)"},
    "Suốt hai mươi mấy năm qua.": {"hai mươi mấy năm": "[21, 30) year"},
    "Chừng dăm bảy chục người đến, đôi ba năm một lần.": {},
    # What is counted per is no number of its own, nor is the number of a quarter.
    "Số ca tử vong trên 1 triệu dân tăng.": {},
    "Có 46 ca trên 100.000 trẻ đẻ sống.": {},
    "Tỉnh có 12 bác sĩ/10.000 dân.": {},
    "Lãi suất cơ sở cộng 3,5%/năm.": {},
    "Tỷ lệ 1,9% thấp hơn mức 2,1% trước đó.": {"1,9%": "1.9 percent"},
    "Anh hơn 2 tuổi.": {},
    "Không quá 1/3 thành viên là người nhà.": {"Không quá 1/3": "<=1/3"},
    "Tăng đến 1/3 dân số ở đây.": {"1/3": "1/3"},
    "Cụ đã hơn 80 tuổi.": {"hơn 80 tuổi": ">80 year-of-age"},
    "Ngày 1, 2 và 3 tháng 5 năm 2025 thì nghỉ.": {},
    "Nghỉ các ngày 30/4, 1/5 và 2/5/2025.": {},
    "Họp June 2025, xong September 10, 2025.": {},
    "Doanh thu (tỷ đồng): tỉnh A 1.234; tỉnh B 56 tỷ đồng.": {"56 tỷ đồng": "56000000000 VND"},
    "Số bác sĩ trên 10.000 dân tăng.": {},
    "Thu nhập trên 1 cổ phiếu là 2.500 đồng.": {"2.500 đồng": "2500 VND"},
    "Trên 1 triệu người tham gia.": {"Trên 1 triệu": ">1000000"},
    "Trong nhóm lợi nhuận quý 3 nghìn tỷ có hai ngân hàng.": {"quý 3": "XXXX-35", "hai": "2"},
    "Doanh thu quý 2 tỷ đồng tăng.": {"quý 2": "XXXX-34"},
    "Hoàn thành vượt mức 16 trong số 20 chỉ tiêu.": {"16": "16", "20": "20"},
    # Figures that are numbers by two conventions.
    "Có 1,420 doanh nghiệp.": {},
    "Vốn 1,200 tỷ đồng.": {},
    "Giá 1,200 USD.": {},
    "Tổng cộng 9,130,053 người.": {"9,130,053": "9130053"},
    "Nhiệt độ tăng 4.5 độ C.": {"4.5 độ C": "4.5 celsius"},
    # Numbers that were missed.
    "Đường có bốn làn xe.": {"bốn": "4"},
    "Xã đạt dưới năm tiêu chí.": {"dưới năm": "<5"},
    "Bình Dương 23 ca, Hưng Yên 4 ca.": {"23": "23", "4": "4"},
    "Sai số cho phép là ±5%.": {},
    "Trong 24 giờ qua có mưa.": {"24 giờ": "24 hour"},
    "Bị cáo lĩnh 2 năm tù.": {"2 năm": "2 year"},
    "Trẻ dưới 6 tháng tuổi cần tiêm.": {"dưới 6 tháng tuổi": "<6 month-of-age"},
    "Dầu Brent lên 85,3 USD/thùng.": {"85,3 USD/thùng": "85.3 USD/barrel"},
    "| Nợ | **34.617.006** | 5,6 |": {"34.617.006": "34617006", "5,6": "5.6"},
    # Labels, notes, names, scores and numbers of telephones.
    "* Chỉ tiêu 13: Mức độ hài lòng.": {},
    "Theo Điều 5, 6 và khoản 1, 2 Điều 8; Nghị quyết 57 và 68.": {},
    "Phục vụ khách\n1. Tổng lượt khách\n2. Doanh thu": {},
    "Cao hơn mức tăng 6,73%[1] của kỳ trước [2].": {"6,73%": "6.73 percent"},
    "Giá của Lumia 800 và 900 đang giảm, Redmi Note 14 Pro cũng thế.": {},
    "Màn hình có 1.220 x 2.712 pixel.": {},
    "Gọi tổng đài 1900 1234 hoặc 0912 345 678.": {},
    "Khương Thượng FC 0-2 Lucky Thanh Hà.": {},
    "| 1 | An Giang | 3.536,7 |": {"3.536,7": "3536.7"},
    # Dates with the words that govern them, and periods whole.
    "So với cùng kỳ 2019 thì tăng.": {"So với cùng kỳ 2019": "2019"},
    "Doanh thu trong quý II tăng.": {"quý II": "XXXX-34"},
    "Hạn nộp đến 15/10 là hết.": {"đến 15/10": "../XXXX-10-15"},
    "Vụ Hè Thu 2019 đến 27/9/2019 đã xong.": {"2019": "2019", "đến 27/9/2019": "../2019-09-27"},
    "Báo cáo tháng 7, 8/2025 đã có.": {},
    "Quý I, II và III năm 2024 tăng khá.": {},
    "Trong 7 tháng/2023 doanh thu tăng.": {"7 tháng/2023": "2023-01/2023-07"},
    "Tính chung 9 tháng năm 2018 thì tăng.": {"9 tháng năm 2018": "2018-01/2018-09"},
    "Hạn là ngày 3 tháng Năm 2018.": {},
    "Trong 03 tháng đầu năm 2024 có dịch.": {"03 tháng đầu năm 2024": "2024-01/2024-03"},
    "Trong nửa đầu năm 2024 thì tăng.": {"nửa đầu năm 2024": "2024-01/2024-06"},
    "Trong ba quý đầu năm 2023 thì tăng.": {"ba quý đầu năm 2023": "2023-01/2023-09"},
    "Doanh thu Q2 2025 tăng, Q3/2024 giảm.": {"Q2 2025": "2025-34", "Q3/2024": "2024-35"},
    "Nhật ký ghi 2024-03-04 là ngày ấy.": {"2024-03-04": "2024-03-04"},
    "Năm 2020-21 tăng, giai đoạn 2020-25 giảm.": {"Năm 2020-21": "2020/2021"},
    "Học phí từ năm học 2015-2016 đến hết năm học 2020-2021.": {
        "từ năm học 2015-2016 đến hết năm học 2020-2021": "2015/2021"
    },
    "Mưa từ đêm 6/9 đến sáng 9/9 ở đây.": {"từ đêm 6/9 đến sáng 9/9": "XXXX-09-06/XXXX-09-09"},
    "Từ năm 2021 đến tháng 6/2025 thì tăng.": {"Từ năm 2021 đến tháng 6/2025": "2021/2025-06"},
    "Nộp trước 17h ngày 20/3/2025 nhé.": {"trước 17h ngày 20/3/2025": "../2025-03-20"},
    "Thời gian26 tháng 3 năm 1861 - 14 tháng 4 năm 1861.": {},
    "Ở đó có 2024 và 2025 hộ.": {},
    # A part of a year is not the year, and two years in one are neither.
    "Nhà máy chạy thử cuối năm 2026.": {},
    "Giá tăng so với đầu 2024.": {},
    "Đầu quý II/2025 mới có số liệu.": {},
    "Lễ hội mở vào mùa hè năm 2022.": {},
    "Đầu những năm 1990 làng còn vắng.": {},
    "Doanh số nửa cuối 2024 thấp.": {"nửa cuối 2024": "2024-07/2024-12"},
    "Kỳ tính thuế năm 2025/2026 đã mở.": {},
    "Số liệu quý IV và năm 2022 đã có.": {"năm 2022": "2022"},
    "Quý 3 và 4 sẽ khá hơn.": {},
    "Mức ấy cao hơn quý IV các năm 2011-2019.": {"các năm 2011-2019": "2011/2019"},
    # What is ruled out of a time is no time.
    "Cầu này không thể xong trước năm 2026.": {},
    "Nghề này có từ trước năm 2015.": {},
    "Ngoài năm 2025 thì không có hạn.": {},
    "Các sở báo cáo trước ngày 20/9 nhé.": {},
    "Lúa đến tháng 10 đã gặt xong.": {"đến tháng 10": "../XXXX-10"},
    "Tượng cao 1m3, xin gọi số 1800 6868.": {},
    # What something goes up to is no number by itself.
    "Người ấy bị phạt giam đến 03 năm.": {"đến 03 năm": "up to 3 year"},
    "Cơ sở có doanh thu đến 3 tỷ được miễn.": {"đến 3 tỷ": "up to 3000000000"},
    "Xe chở khách đến 30 chỗ ngồi phải dừng.": {},
    "Mức đóng tối thiểu bằng 20% lương.": {"tối thiểu bằng 20%": ">=20 percent"},
    "Khoảng hàng chục người đã đến.": {"Khoảng hàng chục": "~[10, 100)"},
    "Ước tính năm 2022 tăng 8,02% là khá.": {"năm 2022": "2022", "8,02%": "~8.02 percent"},
    "Thu đạt 105,3% kế hoạch, vượt 5,3%.": {"105,3%": "105.3 percent"},
    # Places, times and items that have numbers.
    "Anh ghi bàn ở phút 87 của trận.": {},
    "Đoạn qua km 45 bị sạt.": {},
    "Luật ấy nói rõ:\n“4. Phạt 5 đồng.”": {"5 đồng": "5 VND"},
    "Động đất 5,4 độ Richter ở đây.": {"5,4": "5.4"},
    "Bị cáo lĩnh 7 năm 6 tháng tù.": {},
    "Máy hàn dùng 25 W mỗi giờ.": {},
    # Units and numbers that were cut.
    "Từ 01 kilôgam đến dưới 05 kilôgam thuốc.": {
        "Từ 01 kilôgam đến dưới 05 kilôgam": "[1, 5) kilogram"
    },
    "Máy mạnh 15,4 mã lực.": {"15,4 mã lực": "15.4 horsepower"},
    "Căn nhà trị giá gần nửa tỷ đồng.": {"gần nửa tỷ đồng": "nearly 500000000 VND"},
    "Lương thử việc ít nhất phải bằng 85% lương chính.": {"ít nhất phải bằng 85%": ">=85 percent"},
    "Bạc có giá 31 USD/ounce.": {"31 USD/ounce": "31 USD/ounce"},
    "Họ làm không quá 48 giờ/tuần.": {"không quá 48 giờ/tuần": "<=48 hour/week"},
    "Vàng có giá từ 5-15 triệu/lượng.": {},
    "Nhẫn trơn 9999 và vàng 99,99 đều hết.": {},
    "Lợi nhuận tăng (+73% so với năm ngoái).": {"73%": "73 percent"},
    "Vùng này có 3 hoặc 4 xã.": {},
    "Khí quyển đã ấm lên 1 độ Celsius.": {"1 độ Celsius": "1 celsius"},
    "Máy có giá 1.599 Yuan.": {"1.599 Yuan": "1599 CNY"},
    "Lũ vượt báo động 2, đội bạn thua ở hiệp 1.": {},
    "Chip 3nm và mô-men 13,8 Nm.": {},
    "Mật khẩu có từ 8-20 ký tự.": {"từ 8-20": "[8, 20]"},
    "Dự án chậm tiến độ 45 ngày.": {"45 ngày": "45 day"},
    "Mục lục:\n1.3 Cân bằng cung cầu là gì": {},
    # Words that may hedge: of speech, without their marks, misspelt, or English.
    "Xã ấy co hon 500 ho nuôi cá.": {},
    "Bến có xêm xêm 30 thuyền.": {},
    "Cụ đã ngoài 80 tuổi.": {},
    "Có lẽ 20 hộ đã dời đi.": {},
    "Quỹ có more than 13.000 euro.": {},
    "Hôm ấy about 500 khách đã đến.": {},
    "Chúng tôi có up to 40 suất.": {},
    "Giá tiến sát mốc 80 USD.": {},
    "Thu gần đủ 300 tỷ đồng.": {},
    "Cả làng có khỏang 45 nhà.": {"khỏang 45": "~45"},
    "Doanh số gần gấp 3 lần năm ngoái.": {"gần gấp 3 lần": "nearly 3 times"},
    "Than ra nước ngoài 300 tấn.": {"300 tấn": "300 tonne"},
    # A hedge before the mark that a number sets.
    "Chỉ số lùi xuống dưới mốc 1.650 điểm.": {"xuống dưới mốc 1.650": "<1650"},
    "Vàng vượt qua ngưỡng 150 triệu đồng.": {"vượt qua ngưỡng 150 triệu đồng": ">150000000 VND"},
    "Tỷ giá xoay quanh mức 26.300 đồng.": {"xoay quanh mức 26.300 đồng": "~26300 VND"},
    "Khói bụi vượt ngưỡng 3 lần.": {},
    "Xã đón hơn 3 triệu lượt khách, tăng 12% so với năm 2023.": {
        "hơn 3 triệu": ">3000000",
        "12%": "12 percent",
        "so với năm 2023": "2023",
    },
    # How long something lasts.
    "Cuộc mổ kéo dài hơn 6 giờ.": {"hơn 6 giờ": ">6 hour"},
    "Họp mất gần 4 giờ.": {"gần 4 giờ": "nearly 4 hour"},
    # Offers, marks and prices.
    "Tiệm bán kiểu mua 2 tặng 1 đấy.": {},
    "Tiệm bán kiểu mua hai tặng một đấy.": {},
    "Ba em đạt điểm 10 môn Toán.": {},
    "Dầu tăng 610 đồng một lít rồi.": {"610 đồng": "610 VND"},
    # A rate of so many.
    "Nồng độ chưa vượt quá 50 miligam/100 mililít máu.": {
        "chưa vượt quá 50 miligam/100 mililít": "<=50 milligram/100-millilitre"
    },
    "Hơi thở có 0,3 miligam/1 lít khí.": {"0,3 miligam/1 lít": "0.3 milligram/litre"},
    "Gần nửa số hộ đã xong.": {"Gần nửa": "nearly 0.5"},
    "Tàu mất liên lạc từ ngày 12/11.": {"từ ngày 12/11": "XXXX-11-12/.."},
    # A comparative that bounds, or may.
    "Hạt phơi khô phải thấp hơn 13% nước.": {"thấp hơn 13%": "<13 percent"},
    "Xã có số hộ nghèo thấp hơn 5% là đạt.": {},
    "Số ấy cao hơn 0,4 điểm phần trăm.": {"0,4 điểm phần trăm": "0.4 percentage-point"},
    "Hàng có mặt trên 190 quốc gia.": {},
    "Hiện có trên 63 tỉnh thành.": {"trên 63": ">63"},
    # None of it, units that are not known, and times in two units.
    "Tháng này không ghi nhận 1 ca nào.": {},
    "Máu có 7,8 mmol/L, huyết áp 90 mmHg, ồn 85 dBA.": {},
    "Bụi mịn không quá 100 µg/m3.": {"không quá 100 µg/m3": "<=100 microgram/cubic-metre"},
    "Xã có 5 HTX và 12 DN.": {"5": "5", "12": "12"},
    "Họ đấu trong 1 giờ 42 phút.": {},
    "Vé 120.000 đồng/người lớn.": {"120.000 đồng/người lớn": "120000 VND/adult"},
    "Bé chào đời ở tuần thai 38.": {},
    # Bare years with the words that govern them, and days that share a month.
    "Trước 2020, xã còn nghèo.": {"Trước 2020": "../2019"},
    "Từ 2022, xã đã khá hơn.": {"Từ 2022": "2022/.."},
    "Ngày 5, 6/10/2025 có mưa.": {},
    "Các ngày 5 và 6/10/2025 có mưa.": {},
    # Limits and negations far before their number.
    "Mức phạt tối đa đối với cá nhân là 50 triệu đồng.": {},
    "Tối đa mỗi người 2 vé.": {},
    "Lương tối thiểu vùng này là 4,9 triệu đồng.": {"4,9 triệu đồng": "4900000 VND"},
    "Nhớ không bao giờ để mức nước xuống dưới 2 m.": {},
    "Chưa khi nào giá xuống dưới 4.000 đồng.": {},
    "Xã chưa được chọn vì dưới 15 tiêu chí.": {"dưới 15": "<15"},
    # Pages, and words behind which a number is a label, or counts.
    "Mục lục\nMở đầu 3\nTổng quan 17\nKết luận": {},
    "Báo cáo của tỉnh 12\nNăm ấy xã có 5\ntrường.": {"5": "5"},
    "Đường vành đai 4 qua ba tỉnh.": {"ba": "3"},
    "Bếp cung cấp 500 suất, phụ cấp 0,3.": {"500": "500", "0,3": "0.3"},
    "Biên độ 3,75-4% là vừa.": {"3,75-4%": "[3.75, 4] percent"},
    "Cô về đích sau 12 giây 31.": {},
    "Sao ấy cách đây 124 năm ánh sáng.": {"124 năm ánh sáng": "124 light-year"},
    "Mùa khô từ tháng 11 đến tháng 4 năm sau.": {},
    # An estimate of its clause, or of the next one, and what else hedges from afar.
    "Ước mỗi năm có tới 12.000 lượt khách.": {"có tới 12.000": "~12000"},
    "Theo ước tính, thiệt hại là 35 tỷ đồng.": {"35 tỷ đồng": "~35000000000 VND"},
    "Tỉnh ước thu cao, thật ra đạt 30 tỷ đồng.": {"30 tỷ đồng": "30000000000 VND"},
    "Hầu như 100% hộ đã có nước.": {},
    "Gần đúng 3.000 suất đã trao.": {},
    "Không được ít hơn 3 và nhiều hơn 7 người.": {"Không được ít hơn 3": ">=3"},
    # Sizes, and dates that are written as numbers or by the moon.
    "Anh mặc quần cỡ 32, áo size 39.": {},
    "Ký hôm 15.10.2025, trả ngày khác là 30.11 nhé.": {"15.10.2025": "2025-10-15"},
    "Đến rằm tháng 7 thì gặt.": {},
    "Trong 3 quý đầu năm, giá tăng.": {"3 quý đầu năm": "XXXX-01/XXXX-09"},
    "Quý I-III/2025 đã tăng khá.": {},
    "Thu vượt 200 tỷ đồng so với dự toán.": {},
    "Thu vượt 12% so với dự toán.": {"12%": "12 percent"},
    "Vào dịp 27/7 và Quốc khánh 2/9.": {"27/7": "XXXX-07-27", "2/9": "XXXX-09-02"},
    # Minus signs in brackets and cells, and figures that are broken or parts of a code.
    "Cá tra giảm (-4,2%), tôm cũng thế (- 3,1%).": {"-4,2%": "-4.2 percent"},
    "Tôm giảm 3 bậc (-2,5), cua không đổi.": {"3": "3", "-2,5": "-2.5"},
    "| Lãi | -1.204 | 35 |": {"-1.204": "-1204", "35": "35"},
    "- 35 hộ đã có nước sạch.": {"35": "35"},
    "Giá cà giảm 18,% còn giá bí tăng 18,5%.": {"18,5%": "18.5 percent"},
    "| Kỳ | 2021 31/12 | 2022 31/12 |": {},
    "Mã số: 62 14 05 09, tổng số: 62 xã.": {"62": "62"},
    "Lũ đã vượt báo động (BĐ) 2 ở đây.": {},
    "Hai trạm (HT) 2 tầng đã xong.": {"Hai": "2"},
    "Đoạn này dài 12·4 km.": {},
    # A hedge behind what changed is a bound, whatever the change is compared with.
    "Số khách tăng hơn 12% so với tháng trước.": {"hơn 12%": ">12 percent"},
    "Chi phí giảm hơn 3 lần so với trước.": {"hơn 3 lần": ">3 times"},
    "Cầu mới hơn 12 m so với cầu cũ.": {},
    # Oil is sold by the barrel; a word for boxes is no barrel.
    "Giá xăng lên 91,5 USD/thùng.": {"91,5 USD/thùng": "91.5 USD/barrel"},
    "Dứa hộp bán 14 USD/thùng.": {"14 USD": "14 USD"},
    "Nước có 30 mili gam/100 mili lít.": {
        "30 mili gam/100 mili lít": "30 milligram/100-millilitre"
    },
    # Days with a point or a dash show no decimals and no range.
    "Ngày 23.8, lũ làm hơn 12.000 căn nhà ngập.": {
        "Ngày 23.8": "XXXX-08-23",
        "hơn 12.000": ">12000",
    },
    "Giá 23.8 tấn, còn 12.000 hộ.": {"23.8 tấn": "23.8 tonne"},
    "Dịp lễ 30-4 và 1-5 năm nay thì vắng.": {"30-4": "XXXX-04-30"},
    "Đường dài 3-4 và 7-9 km.": {"7-9 km": "[7, 9] kilometre"},
    "Qúy 2 2024 và qúy III thì qúa 7 ngày.": {
        "Qúy 2 2024": "2024-34",
        "qúy III": "XXXX-35",
        "qúa 7 ngày": ">7 day",
    },
    "Làng (Long An 14 nhà, Đồng Tháp 3 nhà) bị ngập.": {"14": "14", "3": "3"},
}


@pytest.mark.parametrize(("text", "told"), CASES.items(), ids=list(CASES))
def test_a_case_in_its_sentence(text: str, told: dict[str, str]) -> None:
    assert {reading.text: _told(reading) for reading in scan(text)} == told


def _told(reading: Reading) -> str:
    """What a reading says: an EDTF string, or a value with its unit."""
    value = reading.value
    return reading.edtf or "" if value is None else f"{notation(value)} {value.unit or ''}".strip()
