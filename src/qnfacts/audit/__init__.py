"""Somebody's draft held against the facts: what it says of each is borne out, or is not.

1. A draft is read as passages: paragraphs, items, headings and cells, with what stands above.
2. A mention is a number, date, document number or quotation in one of them.
3. The words around a number are its evidence; the nearer they stand, the more they are worth.
4. A fact goes by names. What it is about: the facts of which enough of a name is in the evidence.
5. Of these, only those of the same class and series, in a unit that measures the same, are left.
6. Then the place, time and status that the draft gives the number are held against a fact's.
7. Then the number: both are intervals, equal, one inside the other, overlapping or apart.
8. That makes a verdict on each fact; the graver it is, the more of name and noun has to fit.
9. The best fit decides: borne out goes before accused, and what follows from facts before both.
10. Dates, ordinals, documents and quotations belong to facts that the sentence names or quotes.
"""
