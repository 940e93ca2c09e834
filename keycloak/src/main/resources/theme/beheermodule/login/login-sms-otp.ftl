<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('code'); section>
  <#if section = "header">
    ${msg("smsTitle")}
  <#elseif section = "form">
    <p class="bm-lead">${msg("smsLead", mobileEnd)}</p>
    <form id="kc-sms-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate="novalidate">
      <@field.input name="code" label=msg("smsLabel") autocomplete="one-time-code" autofocus=true />
      <@buttons.loginButton />
    </form>
    <form class="bm-below" action="${url.loginAction}" method="post">
      <button class="bm-link" type="submit" name="resend" value="1">${msg("smsResend")}</button>
    </form>
  </#if>
</@layout.registrationLayout>
