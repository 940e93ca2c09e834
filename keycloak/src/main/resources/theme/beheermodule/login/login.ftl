<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form id="kc-form-login" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate="novalidate">
      <#if !usernameHidden??>
        <@field.input name="username" label=msg("username") error=messagesPerField.getFirstError('username','password')
          autofocus=true autocomplete="username" value=login.username!'' />
      </#if>
      <@field.password name="password" label=msg("password") error="" autofocus=usernameHidden?? autocomplete="current-password" />
      <input type="hidden" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>/>
      <@buttons.loginButton />
    </form>
    <p class="bm-below"><a id="forgotten" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
  </#if>
</@layout.registrationLayout>
