// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadDraft, newDraft, saveDraft, type Draft } from './draft';
import { needsAddress, needsDocument, needsFactor, placesOf, reachable, stepsFor, toRequest } from './rules';
import { MAX_BYTES, refusalOfFile } from './upload';

const scan = { scanId: 's-1', fileName: 'a.png', mediaType: 'image/png', size: 10 };
const draft = (given: Partial<Draft>): Draft => ({ ...newDraft(), ...given });
const filled: Partial<Draft> = {
  firstNames: 'Anna',
  surname: 'Dijk',
  dateOfBirth: '1990-01-02',
  email: 'anna@x.example',
};

describe('what the wizard asks', () => {
  it('no identity data of a regular user at EH2, but of an administrator it does (R43)', () => {
    expect(needsDocument(draft({ level: 'EH2', role: 'USER' }))).toBe(false);
    expect(needsDocument(draft({ level: 'EH2', role: 'ADMINISTRATOR' }))).toBe(true);
    expect(needsDocument(draft({ level: 'EH2_PLUS', role: 'USER' }))).toBe(true);
  });
  it('an identification address from EH3, also at EH4 (R48, Q7)', () => {
    expect([
      needsAddress(draft({ level: 'EH2_PLUS' })),
      needsAddress(draft({ level: 'EH3' })),
      needsAddress(draft({ level: 'EH4' })),
    ]).toEqual([false, true, true]);
  });
  it('a second factor from EH2+ (R6)', () => {
    expect(needsFactor(draft({ level: 'EH2' }))).toBe(false);
    expect(stepsFor(draft({ level: 'EH2' }))).not.toContain('tweede-factor');
    expect(stepsFor(draft({ level: 'EH2_PLUS' }))).toContain('tweede-factor');
  });
  it('both sides of a card, as one file or two; of a passport one (R47)', () => {
    const id = { ...newDraft().document, type: 'ID_CARD' as const };
    expect(placesOf(draft({ document: id, files: 'two' }))).toEqual(['front', 'back']);
    expect(placesOf(draft({ document: id, files: 'one' }))).toEqual(['whole']);
    expect(placesOf(draft({ files: 'two' }))).toEqual(['whole']);
  });
});

describe('the draft', () => {
  it('survives, without document number and scans', () => {
    saveDraft(
      'o-1',
      draft({
        ...filled,
        document: { type: 'PASSPORT', number: 'SPECI2014', expiresOn: '2030-01-01' },
        scans: { whole: scan },
      }),
    );
    expect(sessionStorage.getItem('beheermodule.draft.user.o-1')).not.toContain('SPECI2014');
    expect(loadDraft('o-1')).toMatchObject({ firstNames: 'Anna', scans: {}, document: { number: '' } });
    expect(loadDraft('o-2').firstNames).toBe('');
  });
  it('does not let one past a step that misses something', () => {
    expect(reachable(draft({}))).toBe('niveau');
    expect(reachable(draft({ level: 'EH2' }))).toBe('gegevens');
    expect(reachable(draft({ level: 'EH2', ...filled }))).toBe('afronden');
    expect(reachable(draft({ level: 'EH2_PLUS', ...filled }))).toBe('gegevens');
  });
  it('sends no more than was asked', () => {
    const sent = toRequest(draft({ level: 'EH2', ...filled, mobile: '0612345678' }), 'EH2');
    expect(sent).toMatchObject({ secondFactor: 'NONE', contractYears: 3 });
    expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['mobile']));
    expect(sent.identityDocument).toBeUndefined();
  });
});

it('takes files up to 5 MiB of the listed types (R45, R46, Q6)', () => {
  expect(refusalOfFile({ name: 'a.PDF', size: MAX_BYTES })).toBeUndefined();
  expect(refusalOfFile({ name: 'a.pdf', size: MAX_BYTES + 1 })).toBe('document.tooLarge');
  expect(refusalOfFile({ name: 'a.exe', size: 1 })).toBe('document.wrongType');
  expect(refusalOfFile({ name: 'a.png', size: 0 })).toBe('document.emptyFile');
});
