"""All rules, by hand: a rule that is not here does not run, and a test says so."""

from types import ModuleType

from govctl.rules.chair import (
    conflicting as chair_conflicting,
    missing as chair_missing,
    not_a_member as chair_not_a_member,
    placeholder as chair_placeholder,
    unknown as chair_unknown,
    vacant as chair_vacant,
)
from govctl.rules.id import (
    ambiguous as id_ambiguous,
    duplicate as id_duplicate,
    reserved as id_reserved,
)
from govctl.rules.meeting import (
    conflicting as meeting_conflicting,
    missing as meeting_missing,
    never as meeting_never,
    reversed_range as meeting_reversed_range,
    unknown as meeting_unknown,
)
from govctl.rules.ref import (
    unknown_element as ref_unknown_element,
    unknown_group as ref_unknown_group,
    unknown_kind as ref_unknown_kind,
    unknown_level as ref_unknown_level,
    unknown_organisation as ref_unknown_organisation,
    unknown_parameter as ref_unknown_parameter,
    unknown_person as ref_unknown_person,
    unknown_rule as ref_unknown_rule,
    unknown_source as ref_unknown_source,
)
from govctl.rules.reporting import (
    apex_reports as reporting_apex_reports,
    cycle as reporting_cycle,
    dissolved_parent as reporting_dissolved_parent,
    level_inverted as reporting_level_inverted,
    missing as reporting_missing,
    unknown as reporting_unknown,
)
from govctl.rules.responsibility import (
    missing as responsibility_missing,
    owned_twice as responsibility_owned_twice,
    placeholder as responsibility_placeholder,
    repeated as responsibility_repeated,
    unknown as responsibility_unknown,
)
from govctl.rules.schema import (
    duplicate_key as schema_duplicate_key,
    house as schema_house,
    include as schema_include,
    malformed as schema_malformed,
    missing_key as schema_missing_key,
    no_value as schema_no_value,
    not_plain as schema_not_plain,
    not_yaml as schema_not_yaml,
    out_of_range as schema_out_of_range,
    unknown_key as schema_unknown_key,
    unknown_word as schema_unknown_word,
    wrong_form as schema_wrong_form,
)
from govctl.rules.waiver import (
    expired as waiver_expired,
    unused as waiver_unused,
)
from govctl.rules.engine import Rule

MODULES: tuple[ModuleType, ...] = (
    schema_duplicate_key,
    schema_house,
    schema_include,
    schema_malformed,
    schema_missing_key,
    schema_no_value,
    schema_not_plain,
    schema_not_yaml,
    schema_out_of_range,
    schema_unknown_key,
    schema_unknown_word,
    schema_wrong_form,
    id_ambiguous,
    id_duplicate,
    id_reserved,
    ref_unknown_element,
    ref_unknown_group,
    ref_unknown_kind,
    ref_unknown_level,
    ref_unknown_organisation,
    ref_unknown_parameter,
    ref_unknown_person,
    ref_unknown_rule,
    ref_unknown_source,
    reporting_apex_reports,
    reporting_cycle,
    reporting_dissolved_parent,
    reporting_level_inverted,
    reporting_missing,
    reporting_unknown,
    chair_conflicting,
    chair_missing,
    chair_not_a_member,
    chair_placeholder,
    chair_unknown,
    chair_vacant,
    meeting_conflicting,
    meeting_missing,
    meeting_never,
    meeting_reversed_range,
    meeting_unknown,
    responsibility_missing,
    responsibility_owned_twice,
    responsibility_placeholder,
    responsibility_repeated,
    responsibility_unknown,
    waiver_expired,
    waiver_unused,
)
RULES: tuple[Rule, ...] = tuple(module.RULE for module in MODULES)
