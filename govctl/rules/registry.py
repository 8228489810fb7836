"""All rules, by hand: a rule that is not here does not run, and a test says so."""

from types import ModuleType

from govctl.rules.chair import (
    conflicting as chair_conflicting,
)
from govctl.rules.chair import (
    missing as chair_missing,
)
from govctl.rules.chair import (
    not_a_member as chair_not_a_member,
)
from govctl.rules.chair import (
    placeholder as chair_placeholder,
)
from govctl.rules.chair import (
    unknown as chair_unknown,
)
from govctl.rules.chair import (
    vacant as chair_vacant,
)
from govctl.rules.engine import Rule
from govctl.rules.id import (
    ambiguous as id_ambiguous,
)
from govctl.rules.id import (
    duplicate as id_duplicate,
)
from govctl.rules.id import (
    reserved as id_reserved,
)
from govctl.rules.meeting import (
    conflicting as meeting_conflicting,
)
from govctl.rules.meeting import (
    missing as meeting_missing,
)
from govctl.rules.meeting import (
    never as meeting_never,
)
from govctl.rules.meeting import (
    reversed_range as meeting_reversed_range,
)
from govctl.rules.meeting import (
    unknown as meeting_unknown,
)
from govctl.rules.ref import (
    unknown_element as ref_unknown_element,
)
from govctl.rules.ref import (
    unknown_group as ref_unknown_group,
)
from govctl.rules.ref import (
    unknown_kind as ref_unknown_kind,
)
from govctl.rules.ref import (
    unknown_level as ref_unknown_level,
)
from govctl.rules.ref import (
    unknown_organisation as ref_unknown_organisation,
)
from govctl.rules.ref import (
    unknown_parameter as ref_unknown_parameter,
)
from govctl.rules.ref import (
    unknown_person as ref_unknown_person,
)
from govctl.rules.ref import (
    unknown_rule as ref_unknown_rule,
)
from govctl.rules.ref import (
    unknown_source as ref_unknown_source,
)
from govctl.rules.reporting import (
    apex_reports as reporting_apex_reports,
)
from govctl.rules.reporting import (
    cycle as reporting_cycle,
)
from govctl.rules.reporting import (
    dissolved_parent as reporting_dissolved_parent,
)
from govctl.rules.reporting import (
    level_inverted as reporting_level_inverted,
)
from govctl.rules.reporting import (
    missing as reporting_missing,
)
from govctl.rules.reporting import (
    unknown as reporting_unknown,
)
from govctl.rules.responsibility import (
    missing as responsibility_missing,
)
from govctl.rules.responsibility import (
    owned_twice as responsibility_owned_twice,
)
from govctl.rules.responsibility import (
    placeholder as responsibility_placeholder,
)
from govctl.rules.responsibility import (
    repeated as responsibility_repeated,
)
from govctl.rules.responsibility import (
    unknown as responsibility_unknown,
)
from govctl.rules.schema import (
    duplicate_key as schema_duplicate_key,
)
from govctl.rules.schema import (
    house as schema_house,
)
from govctl.rules.schema import (
    include as schema_include,
)
from govctl.rules.schema import (
    malformed as schema_malformed,
)
from govctl.rules.schema import (
    missing_key as schema_missing_key,
)
from govctl.rules.schema import (
    no_value as schema_no_value,
)
from govctl.rules.schema import (
    not_plain as schema_not_plain,
)
from govctl.rules.schema import (
    not_yaml as schema_not_yaml,
)
from govctl.rules.schema import (
    out_of_range as schema_out_of_range,
)
from govctl.rules.schema import (
    unknown_key as schema_unknown_key,
)
from govctl.rules.schema import (
    unknown_word as schema_unknown_word,
)
from govctl.rules.schema import (
    wrong_form as schema_wrong_form,
)
from govctl.rules.waiver import (
    expired as waiver_expired,
)
from govctl.rules.waiver import (
    unused as waiver_unused,
)

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
