<#import "frame.ftl" as frame>
<@frame.page title=msg("tongbanWorkbenchQueue")>
<h1>${msg("tongbanWorkbenchQueue")}</h1>

<ul class="wb-counts" aria-label="${msg("tongbanWorkbenchCounts")}">
    <li><a href="${queue}?state=waiting"><strong>${counts.waiting}</strong> ${msg("tongbanCaseState.waiting")}</a></li>
    <li><a href="${queue}?state=claimed"><strong>${counts.claimed}</strong> ${msg("tongbanCaseState.claimed")}</a></li>
    <li><a href="${queue}?overdue=1"<#if counts.overdue != "0"> class="wb-late"</#if>><strong>${counts.overdue}</strong> ${msg("tongbanWorkbenchOverdue")}</a></li>
    <li><a href="${queue}?mine=1"><strong>${counts.mine}</strong> ${msg("tongbanWorkbenchMine")}</a></li>
</ul>

<div class="wb-tools">
    <form class="wb-form" action="${queue}/search" method="post" role="search">
        <input type="hidden" name="stateChecker" value="${stateChecker!}">
        <label for="search">${msg("tongbanWorkbenchSearch")}</label>
        <input id="search" name="search" type="search" value="${searched}" maxlength="100" autocomplete="off" aria-describedby="search-help">
        <button class="wb-button wb-primary">${msg("tongbanWorkbenchFind")}</button>
        <#if searched?has_content><a href="${queue}">${msg("tongbanWorkbenchForgetSearch")}</a></#if>
        <p class="wb-help" id="search-help">${msg("tongbanWorkbenchSearchHelp")}</p>
    </form>
    <form class="wb-form" action="${queue}" method="get">
        <#if sealedSearch?has_content><input type="hidden" name="search" value="${sealedSearch}"></#if>
        <span class="wb-choice"><label for="kind">${msg("tongbanWorkbenchKind")}</label>
        <select id="kind" name="kind">
            <option value="">${msg("tongbanWorkbenchAllKinds")}</option>
            <#list kinds as one><option value="${one}"<#if one == kind> selected</#if>>${msg("tongbanCaseKind." + one)}</option></#list>
        </select></span>
        <span class="wb-choice"><label for="state">${msg("tongbanWorkbenchState")}</label>
        <select id="state" name="state">
            <#list states as one><option value="${one}"<#if one == state> selected</#if>>${msg("tongbanCaseState." + one)}</option></#list>
        </select></span>
        <label class="wb-check"><input type="checkbox" name="mine" value="1"<#if mine> checked</#if>> ${msg("tongbanWorkbenchMine")}</label>
        <label class="wb-check"><input type="checkbox" name="overdue" value="1"<#if overdue> checked</#if>> ${msg("tongbanWorkbenchOverdue")}</label>
        <button class="wb-button">${msg("tongbanWorkbenchFilter")}</button>
    </form>
</div>

<#if rows?has_content>
<table class="wb-table wb-stack">
    <caption class="wb-hidden">${msg("tongbanWorkbenchQueue")}</caption>
    <thead>
        <tr>
            <th scope="col">${msg("tongbanWorkbenchKind")}</th>
            <th scope="col">${msg("tongbanWorkbenchNumber")}</th>
            <th scope="col">${msg("tongbanWorkbenchApplicant")}</th>
            <th scope="col">${msg("tongbanWorkbenchDocumentNumber")}</th>
            <th scope="col">${msg("tongbanWorkbenchState")}</th>
            <th scope="col">${msg("tongbanWorkbenchAge")}</th>
            <th scope="col">${msg("tongbanWorkbenchDue")}</th>
            <th scope="col">${msg("tongbanWorkbenchReviewer")}</th>
        </tr>
    </thead>
    <tbody>
    <#list rows as row>
        <tr>
            <td data-label="${msg("tongbanWorkbenchKind")}">${msg("tongbanCaseKind." + row.kind)}</td>
            <td data-label="${msg("tongbanWorkbenchNumber")}"><a class="wb-number" href="${row.href}">${row.number}</a></td>
            <td data-label="${msg("tongbanWorkbenchApplicant")}">${row.applicant}</td>
            <td data-label="${msg("tongbanWorkbenchDocumentNumber")}">${row.maskedNumber}</td>
            <td data-label="${msg("tongbanWorkbenchState")}"><span class="wb-label wb-${row.state}">${msg("tongbanCaseState." + row.state)}</span></td>
            <td data-label="${msg("tongbanWorkbenchAge")}"><time title="${row.submitted}">${msg(row.age[0], row.age[1])}</time></td>
            <td data-label="${msg("tongbanWorkbenchDue")}">${row.due}<#if row.overdue> <span class="wb-label wb-late">${msg("tongbanWorkbenchOverdue")}</span></#if></td>
            <td data-label="${msg("tongbanWorkbenchReviewer")}">${row.reviewer}</td>
        </tr>
    </#list>
    </tbody>
</table>
<#else>
<p class="wb-empty" role="status">${msg("tongbanWorkbenchNothing")}</p>
</#if>
<#if previous?? || next?? || !isFirst>
<nav class="wb-pages" aria-label="${msg("tongbanWorkbenchPages")}">
    <ul>
        <#if !isFirst><li><a href="${first}">${msg("tongbanWorkbenchFirst")}</a></li></#if>
        <#if previous??><li><a rel="prev" href="${previous}">${msg("tongbanWorkbenchPrevious")}</a></li></#if>
        <#if next??><li><a rel="next" href="${next}">${msg("tongbanWorkbenchNext")}</a></li></#if>
    </ul>
</nav>
</#if>
</@frame.page>
