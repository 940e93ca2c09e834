import { useEffect, useRef, useState } from 'react';
import { IconFile } from '../../ui/icons';

const WIDTH = 120;
const HEIGHT = 84;

/** The picture, drawn on a canvas: the content security policy rightly refuses blob: addresses. */
export function Preview({ file }: { file: File }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const picture = await createImageBitmap(file);
      const context = canvas.current?.getContext('2d');
      if (gone || !context) return;
      const scale = Math.min(WIDTH / picture.width, HEIGHT / picture.height);
      const [width, height] = [picture.width * scale, picture.height * scale];
      context.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
      picture.close();
    };
    draw().catch(() => setFailed(true));
    return () => {
      gone = true;
    };
  }, [file]);
  if (failed) return <IconFile size={40} aria-hidden stroke={1.5} />;
  return <canvas ref={canvas} width={WIDTH} height={HEIGHT} className="bm-upload__preview" aria-hidden="true" />;
}
