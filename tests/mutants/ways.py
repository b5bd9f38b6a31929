"""All ways in which a fact can come to say something else."""

from mutants import dates, documents, qualities, quotations, references, values, wording
from mutants.mutant import Way

WAYS: dict[str, tuple[Way, ...]] = {
    "a digit of the value": (values.digits,),
    "the hedge": (values.hedges,),
    "the scale": (values.scales,),
    "the unit": (values.units,),
    "the value left out": (values.missing,),
    "the statistic": (qualities.statistics,),
    "the dimension": (qualities.dimensions,),
    "the stars": (qualities.stars,),
    "a date": (dates.digits, dates.neighbours, dates.forms),
    "a date dropped or invented": (dates.fields, dates.unfounded),
    "the document's number": (documents.digits, documents.letters, documents.presence),
    "the document's type": (documents.types,),
    "a word left out": (quotations.deleted,),
    "a quotation cut short": (quotations.shortened,),
    "a word doubled": (quotations.doubled,),
    "words swapped": (quotations.swapped,),
    "a word replaced": (quotations.replaced,),
    "a word respelt": (quotations.respelt,),
    "whole quotations": (quotations.rearranged,),
    "the agent": (references.agents,),
    "the area": (references.areas,),
    "the indicator": (references.indicators,),
    "links to facts": (references.facts,),
    "the id": (references.ids,),
    "the aim of a target": (qualities.aims,),
    "the type": (qualities.types,),
    "the kind": (qualities.kinds,),
    "the status": (wording.statuses,),
    "goals and aims": (wording.goals,),
    "a number of the editors": (wording.numbers,),
}
