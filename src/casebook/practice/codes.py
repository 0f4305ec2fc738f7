"""How often each code occurs: skewed as in a real adviser's years, with what is unknown or was never filled in."""

from __future__ import annotations

from collections.abc import Mapping

THEMES: Mapping[str, float] = {
    "bullying": 19, "intimidation": 17, "employment_issue": 15, "work_pressure": 13, "aggression": 6,
    "discrimination": 6, "sexual_harassment": 6, "retaliation": 3, "other_behaviour": 3, "fraud": 2, "corruption": 2.5,
    "misuse": 2, "conflict_of_interest": 2, "outside_activities": 1, "extortion": 0.5, "other_integrity": 1, "": 1,
}
# What a sector sees more or less of than others, as a factor.
BY_SECTOR: Mapping[str, Mapping[str, float]] = {
    "care": {"aggression": 1.8, "visitor_behaviour": 4},
    "school": {"work_pressure": 1.4, "aggression": 1.4},
    "council": {"conflict_of_interest": 2.5, "corruption": 1.5, "misuse": 1.5},
    "craft": {"discrimination": 1.6, "fraud": 2}, "office": {"corruption": 1.3}, "culture": {"sexual_harassment": 1.5},
}
NEAR: Mapping[str, tuple[str, ...]] = {
    "bullying": ("intimidation", "work_pressure", "discrimination"),
    "intimidation": ("bullying", "retaliation", "work_pressure"),
    "employment_issue": ("intimidation", "work_pressure", "retaliation"),
    "work_pressure": ("employment_issue", "intimidation"),
    "aggression": ("intimidation", "work_pressure"), "discrimination": ("bullying", "retaliation"),
    "sexual_harassment": ("intimidation", "retaliation"), "retaliation": ("intimidation", "employment_issue"),
    "fraud": ("misuse", "intimidation"), "corruption": ("conflict_of_interest", "retaliation"),
    "misuse": ("fraud",), "conflict_of_interest": ("corruption", "outside_activities"),
}
INTEGRITY = frozenset(("fraud", "corruption", "extortion", "misuse", "outside_activities", "conflict_of_interest",
                       "other_integrity"))
OUTSIDE_MANDATE = frozenset(("work_pressure", "employment_issue"))

CAPACITY = {"affected": 80, "witness": 12, "accused": 4, "": 4}
POSITION = {"employee": 66, "manager": 9, "agency": 5, "self_employed": 3, "intern": 3, "volunteer": 2, "former": 3,
            "other": 1, "unknown": 4, "": 4}
FOUND = {"colleague": 24, "intranet": 20, "manager": 8, "hr": 11, "company_doctor": 7, "website": 5,
         "information_session": 10, "internal_adviser": 4, "other": 2, "unknown": 5, "": 4}
RELATION = {"manager": 42, "peer": 28, "group": 9, "organisation": 9, "board": 5, "subordinate": 3, "unknown": 2, "": 2}
DURATION = {"once": 8, "lt_1_month": 15, "1_6_months": 36, "6_12_months": 18, "gt_12_months": 14, "unknown": 6, "": 3}
CONSEQUENCES = {"sick_leave": 22, "wants_to_leave": 24, "health": 30, "work_suffers": 36, "none_mentioned": 12}
CHANNEL = {"in_person": 52, "video": 18, "phone": 24, "email": 4, "chat": 2}
ROUTE = {"listening": 26, "self": 24, "with_manager": 12, "facilitated": 8, "mediation": 5, "reported_to_management": 6,
         "formal_complaint": 4, "police": 0.5, "no_action": 9, "undecided": 3}
INTEGRITY_ROUTE = {"listening": 18, "whistleblowing": 30, "reported_to_management": 28, "external_report": 4,
                   "no_action": 12, "undecided": 8}
OUTCOME = {"improved": 28, "stopped": 16, "unchanged": 13, "left": 15, "formal_running": 4, "withdrew": 8,
           "lost_contact": 7, "unknown": 6, "": 3}
INTERVENTION = {"support": 60, "options": 45, "prepared": 24, "drafting": 8, "third_party": 6, "checking_in": 14,
                "other": 2}
REFERRALS: Mapping[str, Mapping[str, float]] = {
    "work_pressure": {"company_doctor": 40, "manager": 20, "social_work": 15, "hr": 15, "coach": 10},
    "employment_issue": {"hr": 28, "legal_aid": 22, "trade_union": 22, "mediator": 20, "company_doctor": 8},
    "sexual_harassment": {"sexual_violence_centre": 25, "general_practitioner": 20, "psychologist": 20, "police": 15,
                          "victim_support": 20},
    "discrimination": {"anti_discrimination": 45, "human_rights": 25, "complaints_committee": 20, "hr": 10},
    "aggression": {"victim_support": 35, "police": 25, "company_doctor": 25, "manager": 15},
    "integrity": {"whistleblowers_authority": 45, "labour_inspectorate": 10, "manager": 20, "works_council": 10,
                  "ombudsperson": 15},
    "": {"company_doctor": 28, "hr": 14, "social_work": 14, "manager": 12, "general_practitioner": 10, "mediator": 8,
         "complaints_committee": 5, "coach": 5, "psychologist": 5, "other_adviser": 4, "suicide_prevention": 1},
}
REASON = {"company_doctor": "medical", "general_practitioner": "medical", "psychologist": "therapy_or_coaching",
          "coach": "therapy_or_coaching", "social_work": "therapy_or_coaching", "mediator": "mediation",
          "legal_aid": "legal", "trade_union": "legal", "complaints_committee": "fact_finding",
          "whistleblowers_authority": "legal", "hr": "outside_mandate", "manager": "outside_mandate",
          "suicide_prevention": "medical"}
REFERRAL_OUTCOME = {"unknown": 35, "contacted": 28, "helped": 27, "not_used": 10}


def themes_of(sector: str) -> dict[str, float]:
    """How often each theme is brought at a client of a sector."""
    factors = BY_SECTOR.get(sector, {})
    extra = {code: weight for code, weight in factors.items() if code not in THEMES}
    return {**{code: weight * factors.get(code, 1) for code, weight in THEMES.items()}, **extra}
