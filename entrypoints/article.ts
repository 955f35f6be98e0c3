export default defineUnlistedScript(() => ({ hello: document.title }));
