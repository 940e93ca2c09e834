<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}">
<body style="margin:0;background:#f4f6f9;color:#17212e;font-family:system-ui,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.5">
  <div style="padding:16px 24px;background:#14304f;color:#ffffff;font-size:18px"><strong>Beheermodule</strong> voor eHerkenning</div>
  <div style="max-width:560px;padding:24px;background:#ffffff">
    <#nested>
  </div>
</body>
</html>
</#macro>
