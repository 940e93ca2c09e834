<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <div id="kc-error-message">
      <p>${kcSanitize(message.summary)?no_esc}</p>
      <p><a id="backToApplication" href="${properties.consoleUrl}/">${msg("backToApplication")}</a></p>
    </div>
  </#if>
</@layout.registrationLayout>
