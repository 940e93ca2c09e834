import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import nl from '../src/i18n/nl.json';
import fields from './forms.json';
import { formPdf } from './pdf';

const FORMS = Object.entries(fields) as [keyof typeof nl.forms.list, string[]][];
const titleOf = (id: keyof typeof nl.forms.list) => nl.forms.list[id].title;
const pdfOf = async ([id, labels]: (typeof FORMS)[number]) => PDFDocument.load(await formPdf(id, titleOf(id), labels));

it('R123 has a form for each of the eleven changes', () => {
  expect(FORMS.map(([id]) => id).sort()).toEqual(Object.keys(nl.forms.list).sort());
  expect(FORMS).toHaveLength(11);
});

it.each(FORMS)('R123 %s can be filled in on the screen: every field by its name', async (...form) => {
  const [, asked] = form;
  const pdf = await pdfOf(form);
  const names = pdf
    .getForm()
    .getFields()
    .map((field) => field.getName());
  const plain = asked.map((label) => label.replaceAll('.', ''));
  expect(names).toEqual([
    'Bedrijfsnaam',
    'KvK-nummer',
    'Vestigingsnummer (als u dat hebt)',
    ...plain,
    'Naam van wie tekent',
    'Functie',
    'Plaats',
    'Datum',
    'Handtekening',
  ]);
  for (const name of names) pdf.getForm().getTextField(name).setText('Zoë');
  const filled = await PDFDocument.load(await pdf.save());
  for (const name of names) expect(filled.getForm().getTextField(name).getText()).toBe('Zoë');
  expect(filled.getTitle()).toBe(titleOf(form[0]));
});

it('is on one page, and the same file each time it is made', async () => {
  for (const form of FORMS) {
    expect((await pdfOf(form)).getPageCount()).toBe(1);
    expect(await formPdf(form[0], titleOf(form[0]), form[1])).toEqual(await formPdf(form[0], titleOf(form[0]), form[1]));
  }
});
