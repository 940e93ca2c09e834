<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <section class="bm-section" aria-labelledby="forgotten-password">
      <h2 id="forgotten-password">${msg("forgottenPassword")}</h2>
      <p class="bm-lead">${msg("forgottenPasswordLead")}</p>
      <form id="kc-reset-password-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate="novalidate">
        <@field.input name="username" label=msg("username") value=auth.attemptedUsername!'' autocomplete="username" />
        <@buttons.actionGroup>
          <@buttons.button id="kc-form-buttons" label="forgottenPasswordSend"/>
        </@buttons.actionGroup>
      </form>
    </section>
    <section class="bm-section" aria-labelledby="forgotten-username">
      <h2 id="forgotten-username">${msg("forgottenUsername")}</h2>
      <p class="bm-lead">${msg("forgottenUsernameLead")}</p>
      <p><a href="${properties.usernameReminderUrl}">${msg("forgottenUsernameLink")}</a></p>
    </section>
    <p class="bm-below"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
