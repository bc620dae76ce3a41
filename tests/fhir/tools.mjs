// Decides where the tools of others are that look at the standard files, and what they say of a file.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The packages that `cargo xtask fhir` put there, a folder each. */
export const tool = (name, ...rest) => path.join(process.env.PHB_FHIR_TOOLS, name, 'package', ...rest);
const modules = createRequire(path.join(process.env.PHB_MODULES, 'from-here.js'));
export const { chromium } = modules('playwright-core');
export const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The standard's own JSON schema, by a validator of schemas. */
const schemaJudge = () => {
  const Ajv = modules('ajv').default;
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(modules('ajv/dist/refs/json-schema-draft-06.json'));
  const { definitions } = read(tool('schema', 'fhir.schema.json'));
  ajv.addSchema({ $id: 'schema:r4', definitions });
  const known = new Map();
  return (resource) => {
    const type = resource.resourceType;
    if (!known.has(type)) known.set(type, ajv.compile({ $ref: `schema:r4#/definitions/${type}` }));
    const fits = known.get(type);
    return fits(resource) ? [] : fits.errors.map((error) => `${error.instancePath} ${error.message}`);
  };
};

/** The standard's structure definitions with their rules in FHIRPath. */
const profileJudge = async () => {
  // It can talk to a server, and looks for the means as soon as it is loaded; nothing here uses them.
  globalThis.WebSocket ??= class {};
  const core = await import(pathToFileURL(tool('core', 'dist/esm/index.mjs')));
  for (const name of ['profiles-types', 'profiles-resources']) {
    core.indexStructureDefinitionBundle(read(tool('definitions', `dist/fhir/r4/${name}.json`)));
  }
  const words = (issue) => `${issue.expression ?? ''} ${issue.details?.text ?? issue.code}`;
  return (resource) => {
    try {
      return core.validateResource(resource).filter((issue) => issue.severity !== 'information').map(words);
    } catch (error) {
      return (error.outcome?.issue ?? [{ code: String(error) }]).map(words);
    }
  };
};

/** Cardinalities, and codes against the standard's value sets. */
const codeJudge = () => {
  const { Fhir } = createRequire(tool('fhir', 'from-here.js'))('./fhir');
  const fhir = new Fhir();
  const words = (message) => `${message.location} ${message.message}`;
  return (resource) =>
    fhir.validate(resource, { errorOnUnexpected: true }).messages.filter((it) => it.severity !== 'info').map(words);
};

/** Everybody who judges a resource, by name: each gives what is wrong with it. */
export const judges = async () => ({
  'HL7’s JSON schema (ajv)': schemaJudge(),
  'HL7’s definitions and invariants (@medplum/core)': await profileJudge(),
  'cardinalities and value sets (fhir)': codeJudge(),
});
