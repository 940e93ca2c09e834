<#-- The frame of every page. Instead of keycloak.v2's: languages as links, a labelled user name, no dark mode, no other providers. -->
<#import "field.ftl" as field>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html class="${properties.kcHtmlClass!}" lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <title><#nested "header"> | ${msg("product")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/favicon.svg">
  <#list properties.stylesCommon?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesCommonPath}/${style}">
  </#list>
  <#list properties.styles?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
    <script type="module">
      <#outputformat "JavaScript">
      import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
      checkAuthSession(${authenticationSession.authSessionIdHash?c});
      </#outputformat>
    </script>
  </#if>
</head>
<body class="${properties.kcBodyClass!}" data-page-id="login-${pageId}">
<div class="${properties.kcLogin!}">
  <header id="kc-header" class="pf-v5-c-login__header">
    <div id="kc-header-wrapper">
      <span>${kcSanitize(msg("loginTitleHtml"))?no_esc}</span>
      <@languages />
    </div>
  </header>
  <main class="${properties.kcLoginMain!}">
    <div class="${properties.kcLoginMainHeader!}">
      <h1 class="${properties.kcLoginMainTitle!}" id="kc-page-title"><#nested "header"></h1>
    </div>
    <div class="${properties.kcLoginMainBody!}">
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <@whoIsLoggingIn />
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <@notice />
      </#if>
      <#nested "form">
      <#if displayInfo><div id="kc-info"><#nested "info"></div></#if>
    </div>
  </main>
</div>
</body>
</html>
</#macro>

<#macro languages>
  <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="bm-languages" aria-label="${msg("languages")}">
      <#list locale.supported?sort_by("languageTag")?reverse as language>
        <#if language.languageTag == locale.currentLanguageTag>
          <span lang="${language.languageTag}" aria-current="true">${language.label}</span>
        <#else>
          <a lang="${language.languageTag}" hreflang="${language.languageTag}" href="${language.url}">${language.label}</a>
        </#if>
      </#list>
    </nav>
  </#if>
</#macro>

<#macro whoIsLoggingIn>
  <p class="bm-who">
    <span>${msg("username")}: <strong id="kc-attempted-username">${auth.attemptedUsername}</strong></span>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
  </p>
</#macro>

<#macro notice>
  <#local kind = {'error': 'danger', 'success': 'success'}[message.type]!'info'>
  <div class="${properties.kcAlertClass!} pf-m-${kind}" role="${(kind == 'danger')?then('alert', 'status')}">
    <span class="${properties.kcAlertTitleClass!} kc-feedback-text">${message.summary}</span>
  </div>
</#macro>
