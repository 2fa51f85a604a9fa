/** Where what was said in a conversation with a reporter stands sealed. */
export const messagePlace = (id: string, column: 'whole_sealed' | 'blind_sealed') => `reports.dialogue_message:${id}:${column}`
export const contentPlace = (documentId: string) => `reports.dialogue_content:${documentId}:content_sealed`
