<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="bm-lead">${msg("pageExpiredLead")}</p>
    <@buttons.actionGroup>
      <@buttons.buttonLink id="loginContinueLink" href=url.loginAction label="pageExpiredContinue" class=["kcButtonPrimaryClass", "kcButtonBlockClass"] />
      <@buttons.buttonLink id="loginRestartLink" href=url.loginRestartFlowUrl label="pageExpiredRestart" />
    </@buttons.actionGroup>
  </#if>
</@layout.registrationLayout>
