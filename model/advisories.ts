import type { Environment } from "../config/environment.generated";
import { installationAdvisories } from "./advisories/installation";
import { networkAdvisories } from "./advisories/network";
import { operationsAdvisories } from "./advisories/operations";
import { protectedMachineAdvisories } from "./advisories/protectedMachines";
import type { AdvisoryRule } from "./advisories/rule";
import { serverAdvisories } from "./advisories/servers";
import { storageAdvisories } from "./advisories/storage";
import type { Advisory } from "./types/environment";

/** Every rule, by id. Ids are permanent and never used again; a rule that goes leaves its number behind. */
export const advisoryRules: readonly AdvisoryRule[] = [
    ...serverAdvisories,
    ...storageAdvisories,
    ...operationsAdvisories,
    ...networkAdvisories,
    ...installationAdvisories,
    ...protectedMachineAdvisories,
];

/** Good advice about an environment that is valid as it is, ordered by id. */
export function advisories(environment: Environment): readonly Advisory[] {
    return advisoryRules.flatMap(({ id, source, constraints, advise }) =>
        advise(environment).map((advice) => ({ id, ...advice, source, constraints })),
    );
}
