<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("confirmPasswordTitle")}
  <#elseif section = "form">
    <p class="bm-lead">${msg("confirmPasswordLead")}</p>
    <form id="kc-confirm-password-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate="novalidate">
      <@field.password name="password" label=msg("password") fieldName="password" autocomplete="current-password" autofocus=true />
      <@buttons.actionGroup>
        <@buttons.button id="kc-submit" name="login" label="doContinue"/>
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
