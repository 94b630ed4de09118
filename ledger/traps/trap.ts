import type { ProblemId } from "../../config/catalogue";

/** A trap that others have fallen into, and what keeps this project out of it. */
export interface Trap {
    /** Letter of the family and number, such as `B1`; permanent. */
    readonly id: string;
    readonly name: string;
    /** Reports of people whom it has caught, as `owner/repository#number` or the title of a page. */
    readonly seen: readonly string[];
    /** Never empty. */
    readonly handled: readonly Handling[];
}

/** One way in which a trap is dealt with. */
export type Handling =
    /** Nobody can write it: what makes it so. */
    | { readonly kind: "impossible"; readonly by: string }
    /** The configuration that leads into it is refused. */
    | { readonly kind: "refused"; readonly problem: ProblemId }
    /** A test fails when it comes back. `title` is the title of the test, or its beginning. */
    | { readonly kind: "tested"; readonly file: string; readonly title: string }
    /** Its place is a part that is still to come. */
    | { readonly kind: "later"; readonly part: LaterPart; readonly what: string }
    /** It cannot occur here. */
    | { readonly kind: "absent"; readonly because: string };

/** Parts of the project in which the rest of the register is dealt with. */
export type LaterPart = "pipelines" | "operations";

export const impossible = (by: string): Handling => ({ kind: "impossible", by });
export const refused = (problem: ProblemId): Handling => ({ kind: "refused", problem });
export const tested = (file: string, title: string): Handling => ({ kind: "tested", file, title });
export const later = (part: LaterPart, what: string): Handling => ({ kind: "later", part, what });
export const absent = (because: string): Handling => ({ kind: "absent", because });

/** A test of one of the files of `test/traps/`. */
export const held = (file: HoldsInEveryPlan, title: string): Handling => tested(`test/traps/${file}.test.ts`, title);

type HoldsInEveryPlan =
    | "disks"
    | "engine"
    | "extensions"
    | "firewall"
    | "machine"
    | "namesAndIdentity"
    | "network"
    | "rolesAndSecrets"
    | "securityGroups"
    | "staging"
    | "vault";
