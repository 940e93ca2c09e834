<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("refusedTitle." + refusal)}
  <#elseif section = "form">
    <div class="bm-explanation">
      <#if refusal == "LEVEL_TOO_LOW">
        <p>${msg("refusedLevel", ownLevel, minimumLevel)}</p>
        <p>${msg("refusedLevelWhy")}</p>
        <p>${msg("refusedLevelNext")}</p>
      <#else>
        <p>${msg("refusedFactor")}</p>
        <p>${msg("refusedFactorNext")}</p>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
