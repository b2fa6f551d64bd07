<#-- The frame of the workbench's pages. -->
<#macro page title here=queue>
<!DOCTYPE html>
<html lang="${lang}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="color-scheme" content="light">
    <title>${title} - ${msg("tongbanWorkbench")}</title>
    <link rel="stylesheet" href="${resources}/css/workbench.css">
    <link rel="icon" type="image/svg+xml" href="${resources}/img/mark.svg">
</head>
<body>
<a class="wb-skip" href="#content">${msg("tongbanSkip")}</a>
<header class="wb-top">
    <p class="wb-brand"><a href="${queue}">${msg("tongbanWorkbench")}</a> <span>${msg("tongbanSite")}</span></p>
    <#if staff??><p class="wb-who">${msg("tongbanWorkbenchSignedIn", staff)}</p></#if>
    <nav class="wb-languages" aria-label="${msg("languages")}">
        <ul>
            <#list ["zh-CN", "en"] as tag>
                <li><a href="${here}?kc_locale=${tag}" lang="${tag}" hreflang="${tag}"<#if tag == lang> aria-current="true"</#if>>${msg("locale_" + tag)}</a></li>
            </#list>
        </ul>
    </nav>
</header>
<main class="wb-main" id="content" tabindex="-1">
    <#nested>
</main>
</body>
</html>
</#macro>
