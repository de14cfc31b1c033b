import fc from "fast-check";

/**
 * Seeds the property tests, so that a run can be repeated and an unchanged tree never turns red.
 * PROPERTY_SEED looks elsewhere.
 */
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20260321) });
