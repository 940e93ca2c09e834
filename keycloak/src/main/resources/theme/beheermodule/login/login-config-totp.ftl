<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <ol class="bm-steps">
      <li>${msg("loginTotpStep1")}</li>
      <#if mode?? && mode = "manual">
        <li>
          ${msg("loginTotpManualStep2")}
          <span id="kc-totp-secret-key">${totp.totpSecretEncoded}</span>
          ${msg("loginTotpManualStep3", totp.policy.digits, totp.policy.period)}
          <a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a>
        </li>
      <#else>
        <li>
          ${msg("loginTotpStep2")}
          <img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("loginTotpQr")}">
          <a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a>
        </li>
      </#if>
      <li>${msg("loginTotpStep3")}</li>
    </ol>
    <form id="kc-totp-settings-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate="novalidate">
      <@field.input name="totp" label=msg("loginOtpOneTime") autocomplete="one-time-code" />
      <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}" />
      <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"/></#if>
      <@field.input name="userLabel" label=msg("loginTotpDeviceName") value=msg("loginTotpDeviceNameDefault") />
      <@buttons.actionGroup>
        <@buttons.button id="saveTOTPBtn" label="doContinue"/>
        <#if isAppInitiatedAction??>
          <@buttons.button id="cancelTOTPBtn" label="doCancel" name="cancel-aia" type="secondary" value="true"/>
        </#if>
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
