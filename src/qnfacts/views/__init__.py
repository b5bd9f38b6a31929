"""Records to blocks: what a person sees, in one language. Nothing here knows how it is drawn."""

from typing import TYPE_CHECKING

from qnfacts.late import late

if TYPE_CHECKING:
    from qnfacts.views.cache import cache_page
    from qnfacts.views.comparison import comparison_pages
    from qnfacts.views.comparisons import comparisons_page
    from qnfacts.views.derived import derived_page
    from qnfacts.views.fact import citation_pages, fact_pages
    from qnfacts.views.lists import list_page
    from qnfacts.views.ocop import ocop_page
    from qnfacts.views.overview import overview_page
    from qnfacts.views.readings import readings_page
    from qnfacts.views.reconcile import reconciliations_page
    from qnfacts.views.rules import rules_page
    from qnfacts.views.schemas import schemas_page
    from qnfacts.views.search import search_page
    from qnfacts.views.sources import sources_page
    from qnfacts.views.timeline import timeline_page

__all__ = [
    "cache_page", "citation_pages", "comparison_pages", "comparisons_page", "derived_page",
    "fact_pages", "list_page", "ocop_page", "overview_page", "readings_page",
    "reconciliations_page", "rules_page", "schemas_page", "search_page", "sources_page",
    "timeline_page",
]  # fmt: skip

__getattr__ = late(
    __name__,
    {
        "cache_page": "qnfacts.views.cache",
        "citation_pages": "qnfacts.views.fact",
        "comparison_pages": "qnfacts.views.comparison",
        "comparisons_page": "qnfacts.views.comparisons",
        "derived_page": "qnfacts.views.derived",
        "fact_pages": "qnfacts.views.fact",
        "list_page": "qnfacts.views.lists",
        "ocop_page": "qnfacts.views.ocop",
        "overview_page": "qnfacts.views.overview",
        "readings_page": "qnfacts.views.readings",
        "reconciliations_page": "qnfacts.views.reconcile",
        "rules_page": "qnfacts.views.rules",
        "schemas_page": "qnfacts.views.schemas",
        "search_page": "qnfacts.views.search",
        "sources_page": "qnfacts.views.sources",
        "timeline_page": "qnfacts.views.timeline",
    },
)
