"""Vietnamese, as the machine has to know it."""

from qnfacts.quantities.documents import document
from qnfacts.quantities.machine.language import Language
from qnfacts.quantities.machine.lexicon import endings, phrases, words
from qnfacts.quantities.machine.means import Means
from qnfacts.quantities.machine.tokens import FIGURE
from qnfacts.quantities.vietnamese.number_words import NUMBER_WORDS, SCALES
from qnfacts.quantities.vietnamese.numerals import past_numeral
from qnfacts.quantities.vietnamese.periods import DATES
from qnfacts.quantities.vietnamese.quantity import QUANTITIES
from qnfacts.quantities.vietnamese.single_dates import ROMANS
from qnfacts.quantities.vietnamese.units import BUILT_IN

VIETNAMESE = Language(
    {document: {FIGURE}, **DATES, **QUANTITIES},
    units=BUILT_IN,
    number_words=NUMBER_WORDS | SCALES.openers | ROMANS | {"nửa"},
    abbreviations=phrases("tp., ts., ths., pgs., gs., tx., tt., q., p., đ/c."),
    means=Means(
        words(
            "trung bình, bình quân",
            but="""
            trung bình thấp, trung bình khá, trung bình cao, trung bình yếu, trung bình kém,
            trung bình trở lên, trung bình trở xuống
            """,
        ),
        of_others=endings("""
            hơn, hơn mức, hơn số, so với, so với mức, bằng, bằng mức, dưới, dưới mức, trên,
            trên mức, vượt, vượt mức, gấp, gấp đôi, lần, lần mức, học sinh, loại, hạng, mức sống,
            bẫy thu nhập, nước thu nhập, nước có thu nhập, nhóm thu nhập, cấp, bậc, trình độ,
            quy mô, cỡ, mức độ, hộ
            """),
        behind=frozenset(phrases("mỗi, một, hàng, hằng, trong, giai, và, nhưng, năm, tháng")),
        over=frozenset(phrases("tăng, giảm, đạt, có, là, ước, đầu, của, chỉ, ở, bằng, qua, cả")),
        every=frozenset({"cứ"}),
        changes=words("tăng, giảm, tụt, vọt"),
        to=frozenset(phrases("lên, xuống, còn, đạt, là, thành, ở")),
        by_itself=frozenset({"", ",", ":", "(", "tăng", "giảm"}),
    ),
    past_numeral=past_numeral,
)
