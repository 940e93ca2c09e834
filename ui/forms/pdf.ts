import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

const A4: [number, number] = [595, 842];
const LEFT = 56;
const WIDTH = A4[0] - 2 * LEFT;
const INK = rgb(0.09, 0.13, 0.18);
const NAVY = rgb(0.06, 0.15, 0.25);
const LINE = rgb(0.48, 0.53, 0.6);

const ALWAYS = ['Bedrijfsnaam', 'KvK-nummer', 'Vestigingsnummer (als u dat hebt)'];
const SIGNED = ['Naam van wie tekent', 'Functie', 'Plaats', 'Datum'];
const TO_WHOM =
  'Vul dit formulier in op het scherm of op papier, onderteken het en stuur het met een kopie van het identiteitsbewijs van wie tekent naar uw leverancier van eHerkenning. Alleen een wettelijk vertegenwoordiger volgens het Handelsregister of een beheerder mag tekenen.';

function lines(text: string, font: PDFFont, size: number): string[] {
  const made: string[] = [''];
  for (const word of text.split(' ')) {
    const longer = `${made.at(-1)} ${word}`.trim();
    if (font.widthOfTextAtSize(longer, size) <= WIDTH) made[made.length - 1] = longer;
    else made.push(word);
  }
  return made;
}

/** One page to fill in on the screen or on paper; the same bytes each time it is made. */
export async function formPdf(id: string, title: string, fields: string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const [plain, bold] = [
    await pdf.embedFont(StandardFonts.Helvetica),
    await pdf.embedFont(StandardFonts.HelveticaBold),
  ];
  const page = pdf.addPage(A4);
  let y = 772;
  const write = (text: string, size: number, font: PDFFont, color = INK) => {
    for (const line of lines(text, font, size)) {
      page.drawText(line, { x: LEFT, y, size, font, color });
      y -= size * 1.4;
    }
  };
  page.drawText('Beheermodule voor eHerkenning', { x: LEFT, y: 802, size: 9, font: plain, color: LINE });
  write(title, 19, bold, NAVY);
  y -= 4;
  write(TO_WHOM, 9.5, plain);
  y -= 10;
  const form = pdf.getForm();
  const ask = (label: string, height = 22) => {
    page.drawText(label, { x: LEFT, y, size: 10, font: bold, color: INK });
    box(page, form, label, y - height - 5, height);
    y -= height + 24;
  };
  [...ALWAYS, ...fields, ...SIGNED].forEach((label) => ask(label));
  ask('Handtekening', 40);
  form.updateFieldAppearances(plain);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage('nl-NL');
  pdf.setSubject(id);
  pdf.setProducer('Beheermodule');
  pdf.setCreator('Beheermodule');
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  return pdf.save();
}

function box(page: PDFPage, form: ReturnType<PDFDocument['getForm']>, label: string, y: number, height: number) {
  const field = form.createTextField(label.replaceAll('.', ''));
  field.addToPage(page, { x: LEFT, y, width: WIDTH, height, borderWidth: 0.75, borderColor: LINE, textColor: INK });
  field.setFontSize(10);
}
