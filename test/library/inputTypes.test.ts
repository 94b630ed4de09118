import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { environmentSchema } from "../../config/schema";
import type { EnvironmentInput } from "../../config/environmentInput.generated";
import { renderConfigInputTypes } from "../../scripts/generateConfigTypes";
import { repositoryRoot } from "../support/stackFiles";

/** Keys of a type that must be there. */
type RequiredKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Compiles only for `true`. */
const holds = <Claim extends true>(...claims: readonly Claim[]): void => assert.deepEqual(claims, []);

type Input = EnvironmentInput<"secret">;

describe("library: the types of a description", () => {
    it("are those that the schema gives", async () => {
        const path = join(repositoryRoot, "config", "environmentInput.generated.ts");
        assert.equal(readFileSync(path, "utf8"), await renderConfigInputTypes(environmentSchema));
    });

    it("ask only for what has no default", () => {
        holds<Same<RequiredKeys<Input>, "azure" | "network" | "domain" | "servers" | "package">>();
        holds<Same<RequiredKeys<Input["azure"]>, "location" | "subscriptionId" | "tenantId">>();
        holds<Same<RequiredKeys<Input["servers"][string]>, "storage">>();
        holds<Same<RequiredKeys<Input["servers"][string]["storage"]>, "protectedDataGiB">>();
    });

    it("take a secret of the caller's type where there is one, and name clouds as a stack file does", () => {
        holds<Same<Input["domain"]["joinAccount"]["password"], "secret" | undefined>>();
        holds<Same<NonNullable<Input["servers"][string]["passphrase"]>["value"], "secret" | undefined>>();
        holds<Same<Input["azure"]["environment"], "public" | "usgovernment" | undefined>>();
    });
});
