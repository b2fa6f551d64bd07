<#import "frame.ftl" as frame>
<@frame.page title=msg("tongbanWorkbench")>
<h1>${msg("tongbanWorkbench")}</h1>
<div class="wb-alert wb-alert-danger" role="alert">${msg(text)}</div>
<p><a href="${queue}">${msg("tongbanWorkbenchToQueue")}</a></p>
</@frame.page>
