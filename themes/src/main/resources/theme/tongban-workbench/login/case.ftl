<#import "frame.ftl" as frame>
<#assign good = ["DONE_CLAIM", "DONE_RELEASE", "DONE_APPROVE", "DONE_REFUSE", "FIRST_APPROVAL"]>
<@frame.page title=number here=href>
<p><a href="${queue}">${msg("tongbanWorkbenchToQueue")}</a></p>
<h1>${msg("tongbanCaseKind." + kind)} <span class="wb-number">${number}</span> <span class="wb-label wb-${state}">${msg("tongbanCaseState." + state)}</span></h1>

<#if said?has_content>
<div class="wb-alert wb-alert-<#if good?seq_contains(said)>success<#else>danger</#if>" role="<#if good?seq_contains(said)>status<#else>alert</#if>">${msg("tongbanWorkbenchSaid." + said)}</div>
</#if>
<#if heldBy?has_content && !held><div class="wb-alert wb-alert-warning" role="status">${msg("tongbanWorkbenchHeldBy", heldBy)}</div></#if>
<#if firstBy?has_content><div class="wb-alert wb-alert-info" role="status">${msg(sameEyes?then("tongbanWorkbenchFirstYours", "tongbanWorkbenchFirstBy"), firstBy)}</div></#if>
<#if readsOnly><div class="wb-alert wb-alert-info" role="status">${msg("tongbanWorkbenchReadsOnly")}</div></#if>

<dl class="wb-about">
    <div><dt>${msg("tongbanWorkbenchApplicant")}</dt><dd>${applicant}</dd></div>
    <div><dt>${msg("tongbanWorkbenchSubject")}</dt><dd>${msg((subjectType == "legal")?then("tongbanWorkbenchLegal", "tongbanWorkbenchNatural"))}</dd></div>
    <div><dt>${msg("tongbanWorkbenchDocumentNumber")}</dt><dd>${maskedNumber}</dd></div>
    <div><dt>${msg("tongbanWorkbenchContact")}</dt><dd>${contact}</dd></div>
    <div><dt>${msg("tongbanWorkbenchSubmitted")}</dt><dd>${submitted}</dd></div>
    <div><dt>${msg("tongbanWorkbenchDue")}</dt><dd>${due}<#if overdue> <span class="wb-label wb-late">${msg("tongbanWorkbenchOverdue")}</span></#if></dd></div>
    <#if ended?has_content><div><dt>${msg("tongbanWorkbenchEnded")}</dt><dd>${ended}</dd></div></#if>
    <#if decidedBy?has_content><div><dt>${msg("tongbanWorkbenchDecidedBy")}</dt><dd>${decidedBy}</dd></div></#if>
</dl>
<#if reasons?has_content>
<h2>${msg("tongbanWorkbenchReasons")}</h2>
<ol><#list reasons as reason><li>${reason}</li></#list></ol>
</#if>

<#if hints?has_content>
<section aria-labelledby="hints">
    <h2 id="hints">${msg("tongbanWorkbenchHints")}</h2>
    <ul class="wb-hints">
        <#list hints as hint><li class="<#if hint.risk>wb-risk</#if>"><#if hint.risk><strong>${msg("tongbanWorkbenchRisk")}</strong> </#if>${hint.text}</li></#list>
    </ul>
</section>
</#if>

<div class="wb-sides">
<section aria-labelledby="facts">
    <h2 id="facts">${msg("tongbanWorkbenchFacts")}</h2>
    <table class="wb-table">
        <caption class="wb-hidden">${msg("tongbanWorkbenchFacts")}</caption>
        <thead><tr><th scope="col">${msg("tongbanWorkbenchField")}</th><th scope="col">${msg("tongbanWorkbenchDeclared")}</th><th scope="col">${msg("tongbanWorkbenchOnFile")}</th></tr></thead>
        <tbody>
        <#list facts as fact>
            <tr<#if fact.differs> class="wb-differs"</#if>>
                <th scope="row">${fact.label}</th>
                <td>${fact.declared}</td>
                <td>${fact.onFile}<#if fact.differs> <span class="wb-label wb-late">${msg("tongbanWorkbenchDiffers")}</span></#if></td>
            </tr>
        </#list>
        </tbody>
    </table>
</section>
<section aria-labelledby="documents">
    <h2 id="documents">${msg("tongbanWorkbenchDocuments")}</h2>
    <#if !documents?has_content>
        <p>${msg("tongbanWorkbenchNoDocuments")}</p>
    <#elseif !mayOpen>
        <ul><#list documents as document><li>${document.slot}</li></#list></ul>
        <p class="wb-help">${msg("tongbanWorkbenchClaimToOpen")}</p>
    <#else>
        <p class="wb-help">${msg("tongbanWorkbenchOpeningRecorded")}</p>
        <ul class="wb-tabs">
            <#list documents as document><li><a href="${href}?open=${document.id}#documents"<#if document.shown> aria-current="true"</#if>>${msg("tongbanWorkbenchOpen", document.slot)}</a></li></#list>
            <#if documents?size gt 1><li><a href="${href}?open=all#documents">${msg("tongbanWorkbenchOpenAll")}</a></li></#if>
        </ul>
        <#list documents as document>
            <#if document.shown>
            <figure class="wb-document">
                <figcaption>${document.slot}</figcaption>
                <fieldset class="wb-zoom">
                    <legend class="wb-hidden">${msg("tongbanWorkbenchZoom", document.slot)}</legend>
                    <#list ["1", "2", "3", "4"] as zoom>
                        <input type="radio" class="wb-zoom-${zoom}" name="zoom-${document?index}" id="zoom-${document?index}-${zoom}"<#if zoom == "1"> checked</#if>><label for="zoom-${document?index}-${zoom}">${zoom}×</label>
                    </#list>
                    <div class="wb-image" tabindex="0" role="group" aria-label="${document.slot}"><img src="${document.href}" alt="${document.slot}"></div>
                </fieldset>
            </figure>
            </#if>
        </#list>
    </#if>
</section>
</div>

<#if canClaim || canRelease || canDecide>
<section class="wb-acts" aria-labelledby="acts">
    <h2 id="acts">${msg("tongbanWorkbenchActs")}</h2>
    <#if canClaim>
        <form action="${href}/claim" method="post"><@token/><button class="wb-button wb-primary" id="claim">${msg("tongbanWorkbenchClaim")}</button></form>
    </#if>
    <#if canDecide>
        <details class="wb-decision">
            <summary id="approve">${msg("tongbanWorkbenchApprove")}</summary>
            <form action="${href}/approve" method="post"><@token/>
                <p>${msg("tongbanWorkbenchApproveHelp")}</p>
                <button class="wb-button wb-primary">${msg("tongbanWorkbenchApproveNow")}</button>
            </form>
        </details>
        <details class="wb-decision"<#if said == "NO_REASON"> open</#if>>
            <summary id="refuse">${msg("tongbanWorkbenchRefuse")}</summary>
            <form action="${href}/refuse" method="post"><@token/>
                <fieldset>
                    <legend>${msg("tongbanWorkbenchReasons")}</legend>
                    <#list reasonTexts as text>
                        <label class="wb-check"><input type="checkbox" name="reason" value="${text?index}"<#if (chosen![])?seq_contains(text?index?c)> checked</#if>> ${text}</label>
                    </#list>
                </fieldset>
                <label for="note">${msg("tongbanWorkbenchNote")}</label>
                <textarea id="note" name="note" rows="3" maxlength="500">${note!}</textarea>
                <button class="wb-button wb-danger">${msg("tongbanWorkbenchRefuseNow")}</button>
            </form>
        </details>
    </#if>
    <#if canRelease>
        <form action="${href}/release" method="post"><@token/><button class="wb-button" id="release"><#if held>${msg("tongbanWorkbenchRelease")}<#else>${msg("tongbanWorkbenchReleaseOther", heldBy)}</#if></button></form>
    </#if>
</section>
</#if>

<section aria-labelledby="history">
    <h2 id="history">${msg("tongbanWorkbenchHistory")}</h2>
    <ol class="wb-history">
        <#list history as entry>
            <li><time>${entry.at}</time> <strong>${msg("tongbanCaseEvent." + entry.event)}</strong> <span>${entry.actor?has_content?then(entry.actor, msg("tongbanWorkbenchApplicantOrPlatform"))}</span><#if entry.note?has_content> <span class="wb-note">${entry.note}</span></#if></li>
        </#list>
    </ol>
</section>
</@frame.page>
<#macro token><input type="hidden" name="stateChecker" value="${stateChecker!}"><input type="hidden" name="version" value="${version?c}"></#macro>
