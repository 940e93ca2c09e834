<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <p class="bm-lead" id="password-rules">${msg("passwordRules")}</p>
    <form id="kc-passwd-update-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate="novalidate">
      <@field.password name="password-new" label=msg("passwordNew") fieldName="password" autocomplete="new-password" autofocus=true />
      <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" />
      <@field.checkbox name="logout-sessions" label=msg("logoutOtherSessions") value=true />
      <@buttons.actionGroup>
        <@buttons.button id="kc-submit" name="login" label="passwordSave"/>
        <#if isAppInitiatedAction??>
          <@buttons.button id="kc-cancel" label="doCancel" name="cancel-aia" type="secondary" value="true"/>
        </#if>
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
