import type { ArmFinding } from "../facts/armTypes/armFinding";
import type { EnvironmentModel } from "../model/types/environment";
import type { PackReport } from "../policies/core/run";
import type { PlannedResource } from "./plannedResource";

/** A plan of one environment: what a reader, a pipeline or a comparison needs, and nothing of how it was made. */
export interface EnvironmentPlan {
    readonly stack: string;
    /** Path of the stack file as it was given. */
    readonly file: string;
    readonly model: EnvironmentModel;
    readonly resources: readonly PlannedResource[];
    /** Places where a planned resource does not fit the ARM type of its API version. One is enough to stop a pipeline. */
    readonly typeFindings: readonly TypeFinding[];
    /** What the policy pack says of it, the ARM types among the rest. */
    readonly policies: PackReport;
}

export interface TypeFinding extends ArmFinding {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
}
