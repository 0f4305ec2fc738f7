"""Least and greatest values where merges cross: an integer solver, each answer rechecked in whole numbers.

What the solver says is believed in one direction only. That a cell may be as small or as large as it says is shown by
whole numbers that fit every printed sum, added up again here without a rounding. That it can be no smaller or larger
is shown by the prices of the sums, in whole parts; without that proof the answer stands as the narrower one, which at
worst refuses a document that could have gone. The library is loaded when first needed. Source: disclosure.md, rule 9.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.disclosure.audit.unknowns import Bounds, Contradiction, Sum

FINEST = 12
LONGEST_SECONDS = 20.0


class Unproved(Exception):
    """The solver's numbers do not fit the printed sums: nothing may leave on its word."""


class Solver:
    """The sums of some unknowns that hang together, ready to be asked for extremes."""

    def __init__(self, unknowns: Sequence[int], sums: Sequence[Sum], bounds: Bounds) -> None:
        self._unknowns = list(unknowns)
        self._place = {one: place for place, one in enumerate(self._unknowns)}
        self._sums = list(sums)
        self._low = [bounds.least[one] for one in self._unknowns]
        self._high = [bounds.greatest[one] for one in self._unknowns]
        self._model = self._loaded()

    def extreme(self, terms: Mapping[int, int], *, greatest: bool) -> tuple[int | None, dict[int, int]]:
        """The least or greatest value of a sum, None where it has no end, and whole numbers that reach it."""
        sign = -1 if greatest else 1
        costs = [0] * len(self._unknowns)
        for one, factor in terms.items():
            costs[self._place[one]] = sign * factor
        self._ask(costs)
        if (status := self._solved(whole=False)) == "unbounded":
            return None, {}
        if status == "infeasible":
            raise Contradiction
        found = self._whole()
        if found is None or self._value(costs, found) != self._proved(costs):
            if self._solved(whole=True) == "infeasible":
                raise Contradiction
            found = self._whole()
            if found is None:
                raise Unproved
        return sign * self._value(costs, found), dict(zip(self._unknowns, found, strict=True))

    def _loaded(self) -> Any:
        import highspy
        import numpy as np

        lp, end = highspy.HighsLp(), highspy.kHighsInf
        lp.num_col_, lp.num_row_ = len(self._unknowns), len(self._sums)
        lp.col_cost_ = np.zeros(lp.num_col_)
        lp.col_lower_ = np.array(self._low, dtype=float)
        lp.col_upper_ = np.array([end if high is None else high for high in self._high], dtype=float)
        lp.row_lower_ = np.array([found.least for found in self._sums], dtype=float)
        tops = [end if found.greatest is None else found.greatest for found in self._sums]
        lp.row_upper_ = np.array(tops, dtype=float)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.cumsum([0, *(len(found.terms) for found in self._sums)], dtype=np.int32)
        index = [self._place[one] for found in self._sums for one in found.terms]
        lp.a_matrix_.index_ = np.array(index, dtype=np.int32)
        factors = [factor for found in self._sums for factor in found.terms.values()]
        lp.a_matrix_.value_ = np.array(factors, dtype=float)
        model = _quiet()
        model.passModel(lp)
        return model

    def _ask(self, costs: Sequence[int]) -> None:
        import numpy as np

        number = len(costs)
        self._model.changeColsCost(number, np.arange(number, dtype=np.int32), np.array(costs, dtype=float))

    def _solved(self, *, whole: bool) -> str:
        """Solve for fractions or for whole numbers: `optimal`, `infeasible` or `unbounded`."""
        import highspy
        import numpy as np

        if whole:
            number = len(self._unknowns)
            columns = np.arange(number, dtype=np.int32)
            kinds = np.full(number, highspy.HighsVarType.kInteger)
            self._model.changeColsIntegrality(number, columns, kinds)
        self._model.run()
        if (status := self._model.getModelStatus()) == highspy.HighsModelStatus.kUnknown:
            self._model.clearSolver()  # it lost its way from where the last answer left it: from the start then
            self._model.run()
            status = self._model.getModelStatus()
        self._values = list(self._model.getSolution().col_value)
        self._prices = [] if whole else list(self._model.getSolution().row_dual)
        if whole:
            kinds = np.full(number, highspy.HighsVarType.kContinuous)
            self._model.changeColsIntegrality(number, columns, kinds)
        known = {highspy.HighsModelStatus.kOptimal: "optimal", highspy.HighsModelStatus.kInfeasible: "infeasible",
                 highspy.HighsModelStatus.kUnbounded: "unbounded",
                 highspy.HighsModelStatus.kUnboundedOrInfeasible: "unbounded"}
        if status not in known:
            raise Unproved
        return known[status]

    def _whole(self) -> list[int] | None:
        """The answer as whole numbers, if these fit every bound and every sum."""
        found = [round(value) for value in self._values]
        within = all(low <= value and (high is None or value <= high)
                     for low, value, high in zip(self._low, found, self._high, strict=True))
        return found if within and all(self._fits(one, found) for one in self._sums) else None

    def _fits(self, asked: Sum, found: Sequence[int]) -> bool:
        value = sum(factor * found[self._place[one]] for one, factor in asked.terms.items())
        return asked.least <= value and (asked.greatest is None or value <= asked.greatest)

    @staticmethod
    def _value(costs: Sequence[int], found: Sequence[int]) -> int:
        return sum(cost * value for cost, value in zip(costs, found, strict=True) if cost)

    def _proved(self, costs: Sequence[int]) -> int | None:
        """The least that the costs can come to, proved by the prices of the sums; None where they prove nothing.

        Whatever the prices, cost = prices × sums + (cost − prices × factors) × unknowns: taking each part as small as
        its bounds allow gives a floor. Prices are taken in whole parts of `FINEST`.
        """
        left = [FINEST * cost for cost in costs]
        least = 0
        for found, price in zip(self._sums, (round(FINEST * price) for price in self._prices), strict=True):
            if not price:
                continue
            end = found.least if price > 0 else found.greatest
            if end is None:
                return None
            least += price * end
            for one, factor in found.terms.items():
                left[self._place[one]] -= price * factor
        for value, low, high in zip(left, self._low, self._high, strict=True):
            end = low if value >= 0 else high
            if value and end is None:
                return None
            least += value * (end or 0)
        return -(-least // FINEST)


def _quiet() -> Any:
    """A solver of the library's own core: the class around it prints its name to the terminal as it is made."""
    from highspy import _core

    model = _core._Highs()
    for name, option in (("output_flag", False), ("threads", 1), ("time_limit", LONGEST_SECONDS),
                         ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.5)):
        model.setOptionValue(name, option)
    return model
