import type { PathSegment } from "../configPath";
import { pathText } from "../configPath";
import { childNode, chosenBranch, environmentSchema, isBlock } from "../schema";
import type { SchemaNode } from "../schemaNode";
import { resolveNode } from "../schemaNode";
import type { SchemaViolation } from "../validate.generated";

/** A violation of the schema with what a message about it needs. */
export interface Violation {
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly segments: readonly PathSegment[];
    readonly path: string;
    /** The value at the path. */
    readonly value: unknown;
    /** The part of the schema that the value breaks. */
    readonly node: SchemaNode;
    /** The value is the key itself, not what stands behind it. */
    readonly isKey: boolean;
}

/** Looks up the data and the part of the schema that a report of the validator points at. */
export function violationOf(report: SchemaViolation, values: Record<string, unknown>): Violation {
    const owner = locate(report.instancePath, values);
    const key = report.propertyName;
    const segments = key === undefined ? owner.segments : [...owner.segments, key];
    return {
        keyword: report.keyword,
        params: report.params,
        segments,
        path: pathText(segments),
        value: key ?? owner.value,
        node: key === undefined ? owner.node : resolveNode(owner.node.propertyNames ?? {}, environmentSchema),
        isKey: key !== undefined,
    };
}

interface Place {
    readonly segments: readonly PathSegment[];
    readonly value: unknown;
    readonly node: SchemaNode;
}

/** Walks data and schema together along a JSON pointer; of a union the branch that the data names. */
function locate(pointer: string, values: Record<string, unknown>): Place {
    const place = pointerSteps(pointer).reduce<Place>(
        ({ segments, value, node }, step) => {
            const segment = Array.isArray(value) ? Number(step) : step;
            return {
                segments: [...segments, segment],
                value: partOf(value, step),
                node: childNode(node, segment, value) ?? {},
            };
        },
        { segments: [], value: values, node: environmentSchema },
    );
    return { ...place, node: chosenBranch(place.node, place.value) };
}

function partOf(value: unknown, step: string): unknown {
    if (Array.isArray(value)) return value[Number(step)] as unknown;
    return isBlock(value) ? value[step] : undefined;
}

function pointerSteps(pointer: string): readonly string[] {
    return pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
